/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  'office.no-such-account',
  'office.amount-unsound',
  'office.limit-too-high',
  'office.description-too-long',
  'office.date-unsound',
  'office.nobody-keeps-it',
  'office.keeper-lost',
  'office.owner-has-it',
  'office.same-limit',
  'office.has-no-phone',
  'office.already-asked',
  'office.already-helper',
  'office.owes-already',
  'office.reason-too-long',
  'office.payee-out-of-reach',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export const refused = (
  code: CommandCode | RejectionCode | CoreCode,
  values?: Refusal['values'],
): Result<never, Refusal> => err(values === undefined ? { code } : { code, values });
