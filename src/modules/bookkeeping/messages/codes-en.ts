/** One sentence for every name under which a command of this module refuses; for those of the books, `view/refusals`. */
import type { CommandCode } from '../refusals.ts';

export const codes = {
  'code.bookkeeping.still-open': 'The closing before is not sealed yet.',
  'code.bookkeeping.nothing-happened': 'Nothing has been written since the last closing.',
  'code.bookkeeping.too-many-phones': 'More phones have written in these books than one closing can name.',
  'code.bookkeeping.cannot-close':
    'One of them cannot close the books: not let in yet, or without a phone that may sign.',
  'code.bookkeeping.nothing-changes': 'These members close the books already.',
  'code.bookkeeping.already-proposed': 'The same members are proposed already. Sign that proposal.',
  'code.bookkeeping.not-waiting': 'This closing does not wait any more.',
  'code.bookkeeping.nobody-left': 'Nobody has sealed this closing, so nobody can go on alone. Propose others.',
} as const satisfies Record<`code.${CommandCode}`, string>;
