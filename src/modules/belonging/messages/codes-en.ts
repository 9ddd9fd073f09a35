/** One sentence for every name under which this module refuses; for those of the books, `view/refusals`. */
import type { CommandCode } from '../refusals.ts';
import type { RejectionCode } from '../rules.ts';

export const codes = {
  'code.belonging.not-here': 'That cannot be done from this phone.',
  'code.belonging.nothing-changes': 'It is so already.',
  'code.belonging.code-unreadable':
    'This is not the code of a phone that wants to come back. Scan the one that the new phone shows.',
  'code.belonging.code-newer': 'The code was made by a newer Minga. Update this phone first.',
  'code.belonging.other-group': 'This code is for another group.',
  'code.belonging.already-vouched': 'You have said so already.',
  'code.belonging.already-in': 'That phone has come in already.',
  'code.belonging.already-lost': 'That phone was called lost already.',
  'code.belonging.already-refused': 'That phone was refused already.',
  'code.belonging.still-below-zero': 'Your balance is below zero. First give what you received.',
  'code.belonging.still-above-zero': 'Your balance is above zero. First spend it, or give it away.',
  'code.belonging.still-arriving': 'Something is still on its way to this phone. Wait until it has arrived.',
  'code.belonging.spend-elsewhere': 'Another phone of yours holds what is left. Move it here first.',
  'code.belonging.nobody-to-take-it': 'The member who takes what is left cannot be paid now.',
  'code.belonging.ask-over': 'This request is over.',
  'code.belonging.amount-unsound': 'Enter an amount above zero.',
  'code.belonging.not-the-heir': 'Only the phone that stands in for the lost one may ask for this.',
  'code.belonging.unknown-unit': 'The group has no such unit.',
} as const satisfies Record<`code.${CommandCode | RejectionCode}`, string>;
