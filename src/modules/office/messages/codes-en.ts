/** One sentence for every name under which a rule or a command of the office refuses; for those of the books, `view/refusals`. */
import type { CommandCode } from '../refusals.ts';
import type { RejectionCode } from '../rules.ts';

export const codes = {
  'code.office.no-such-account': 'There is no such account.',
  'code.office.amount-unsound': 'The amount must be a whole amount that the books can hold.',
  'code.office.limit-too-high': 'A helper gives at most the limit that every member has.',
  'code.office.description-too-long': 'Use at most 280 letters for what it was for.',
  'code.office.date-unsound': 'That is no day of the calendar.',
  'code.office.nobody-keeps-it': 'Nobody keeps this account at the moment: it is on its way.',
  'code.office.keeper-lost': 'The phone that keeps this account is lost. First somebody else has to get it.',
  'code.office.owner-has-it': 'Its owner has this account. Change the limit on their own page.',
  'code.office.same-limit': 'The limit is that already.',
  'code.office.has-no-phone': 'That member has no phone that may sign in this group.',
  'code.office.already-asked': 'This was asked for already. A coordinator has to agree.',
  'code.office.already-helper': 'This member is a helper already.',
  'code.office.owes-already':
    'This member has a limit of their own, so they cannot take over a second one. Pay them what is in the account.',
  'code.office.reason-too-long': 'Use at most 280 letters for the reason.',
  'code.office.payee-out-of-reach': 'Whoever is to be paid has no phone here that could take it up.',
  'code.office.not-taken-over': 'Only whoever took this account over may speak of it so.',
  'code.office.not-of-that-account': 'That payment is not of this account.',
} as const satisfies Record<`code.${CommandCode | RejectionCode}`, string>;
