/** One sentence for every name under which a command of this module refuses; for those of the books, `view/refusals`. */
import type { CommandCode } from '../refusals.ts';

export const codes = {
  'code.governing.nothing-changes': 'It is so already.',
  'code.governing.limit-unsound': 'The limit must be a whole amount that the books can hold.',
  'code.governing.membership-ended': 'This member is not in the group any more.',
  'code.governing.already-coordinator': 'This member is a coordinator already.',
  'code.governing.term-unsound': 'A term lasts from 1 to 60 months.',
  'code.governing.already-proposed': 'This is proposed already. Sign that proposal.',
  'code.governing.proposal-closed': 'This proposal is not open any more.',
  'code.governing.already-signed': 'You have signed this already.',
  'code.governing.about-yourself': 'Nobody has a voice in their own removal.',
  'code.governing.invitation-over': 'This invitation is over: used up, called back or past its day.',
  'code.governing.own-invitation': 'This phone lets newcomers in by it already.',
  'code.governing.already-merged': 'One of the two records is shown under another already.',
  'code.governing.merge-undone': 'The two records are apart already.',
} as const satisfies Record<`code.${CommandCode}`, string>;
