/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export const commandCodes = [
  'bookkeeping.still-open',
  'bookkeeping.nothing-happened',
  'bookkeeping.too-many-phones',
  'bookkeeping.cannot-close',
  'bookkeeping.nothing-changes',
  'bookkeeping.already-proposed',
  'bookkeeping.not-waiting',
  'bookkeeping.nobody-left',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export const refused = (code: CommandCode | CoreCode): Result<never, Refusal> => err({ code });
