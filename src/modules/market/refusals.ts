/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  // Beginning, talking, agreeing
  'deal.listing-not-offered',
  'deal.listing-for-nothing',
  'deal.listing-taken',
  'deal.already-begun',
  'deal.words-missing',
  'deal.words-too-long',
  'deal.amount-unsound',
  'deal.other-too-long',
  'deal.when-too-long',
  'deal.already-agreed',
  'deal.terms-moved-on',
  'deal.is-over',
  'deal.all-received',
  // Handing over
  'deal.part-unsound',
  'deal.all-delivered',
  'deal.nothing-to-confirm',
  'deal.too-early',
  'deal.payment-does-not-fit',
  // Feedback
  'deal.nothing-received',
  'deal.already-answered',
  'deal.rating-unreadable',
  'deal.already-shown',
  'deal.already-replied',
] as const;
export type CommandCode = (typeof commandCodes)[number];
export type RefusalCode = CommandCode | RejectionCode;

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (code: RefusalCode | CoreCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });
