/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  'belonging.not-here',
  'belonging.nothing-changes',
  'belonging.code-unreadable',
  'belonging.code-newer',
  'belonging.other-group',
  'belonging.already-vouched',
  'belonging.already-in',
  'belonging.already-lost',
  'belonging.already-refused',
  'belonging.still-below-zero',
  'belonging.still-above-zero',
  'belonging.still-arriving',
  'belonging.spend-elsewhere',
  'belonging.nobody-to-take-it',
  'belonging.ask-over',
  'belonging.amount-unsound',
] as const;
export type CommandCode = (typeof commandCodes)[number];
export type RefusalCode = CommandCode | CoreCode | RejectionCode;

export const refused = (code: RefusalCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });
