/** One sentence for every name under which a rule or a command of the exchange refuses; for those of the books, `view/refusals`. */
import type { CommandCode } from '../refusals.ts';
import type { RejectionCode } from '../rules.ts';

export const codes = {
  'code.nobody-chosen': 'Choose somebody first.',
  'code.amount-not-positive': 'The amount must be more than zero.',
  'code.amount-too-large': 'The amount is larger than the books can hold.',
  'code.memo-too-long': 'Use at most 280 letters for what it was for.',
  'code.bill-paid': 'This code has been paid already. Ask for a fresh one.',
  'code.nobody-keeps-it':
    'Nobody can take this up now. The account is on its way to another phone, or that phone is lost.',
  'code.exchange.not-your-account': 'Only whoever has an account or keeps it may ask for payment to it.',
  'code.exchange.to-oneself': 'Nobody can ask themselves for payment.',
  'code.exchange.unknown-unit': 'The group has no such unit.',
  'code.exchange.no-such-request': 'That request is not in the books.',
  'code.exchange.not-the-payer': 'Only the member who pays may do this.',
  'code.exchange.not-the-asker': 'Only the member who asked may cancel a request.',
  'code.exchange.no-such-payment': 'That payment is not in the books.',
  'code.exchange.not-the-payee': 'Only the member who received may do this.',
  'code.exchange.neither-here': 'Neither of the two accounts is on this phone.',
  'code.exchange.sheet-entered': 'This sheet has been typed in before.',
  'code.exchange.slip-entered': 'This slip has been typed in before.',
  'code.exchange.slip-twice': 'This slip stands above already.',
  'code.exchange.too-many-lines': 'Type in at most 100 lines at a time.',
} as const satisfies Record<`code.${CommandCode | RejectionCode}`, string>;
