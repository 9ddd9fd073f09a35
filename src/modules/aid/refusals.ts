/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  // A request
  'aid.not-for-nothing',
  'aid.helpers-unsound',
  'aid.shifts-unsound',
  'aid.too-many-shifts',
  'aid.mark-unsound',
  // Answering it
  'aid.not-open',
  'aid.already-answered',
  'aid.shift-missing',
  'aid.no-such-shift',
  'aid.words-missing',
  'aid.words-too-long',
  'aid.address-missing',
  'aid.address-too-long',
  // What becomes of it
  'aid.is-over',
  'aid.already-accepted',
  'aid.mark-missing',
  'aid.too-early',
  'aid.already-said',
  'aid.not-completed',
] as const;
export type RefusalCode = (typeof commandCodes)[number] | RejectionCode;

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (code: RefusalCode | CoreCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });
