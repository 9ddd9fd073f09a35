/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { RejectionCode as AtMeeting } from '../../core/ballots/at-meetings.ts';
import type { NoMandate } from '../../core/ballots/mandate.ts';
import type { RejectionCode } from '../../core/ballots/rules.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export const commandCodes = [
  // A decision
  'deciding.title-missing',
  'deciding.topic-missing',
  'deciding.too-long',
  'deciding.has-ended',
  'deciding.vote-is-open',
  // Starting a vote
  'deciding.change-unsound',
  'deciding.change-needs-yes-no',
  'deciding.quorum-too-low',
  'deciding.quorum-unsound',
  'deciding.way-switched-off',
  'deciding.options-missing',
  'deciding.options-unsound',
  'deciding.budget-unsound',
  'deciding.winners-unsound',
  'deciding.dots-unsound',
  'deciding.days-unsound',
  'deciding.consent-is-open',
  'deciding.too-many-voters',
  // Voting and closing
  'deciding.is-closed',
  'deciding.voted-themselves',
  'deciding.no-reasons-hidden',
  'deciding.too-early',
  // In one place
  'deciding.meeting-is-over',
  'deciding.nobody-named',
  'deciding.voted-on-paper',
  // What came of it
  'deciding.words-missing',
  'deciding.review-past',
  'deciding.no-such-person',
  'deciding.told-already',
] as const;
export type RefusalCode =
  | (typeof commandCodes)[number]
  | Exclude<RejectionCode, 'unknown-unit'>
  | AtMeeting
  | NoMandate;

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (code: RefusalCode | CoreCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });
