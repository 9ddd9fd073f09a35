/** One sentence for every name under which a change of a text is refused; for those of the books, `view/refusals`. */
import type { CommandCode } from '../refusals.ts';
import type { RejectionCode } from '../rules.ts';

export const codes = {
  'code.texts.too-long': 'That is longer than such a text may be. Shorten it, and save again.',
  'code.texts.unknown-text': 'A newer version of the app knows this text. Update the app.',
  'code.texts.unknown-base': 'It builds on a text that is not in the books.',
  'code.texts.not-an-editor': 'Only coordinators change this text in this group.',
  'code.texts.not-there': 'What this text belongs to is not in the books.',
  'code.texts.voted-on': 'The group is voting on it now. If it does not pass, it can be changed again.',
  'code.texts.decided': 'It is decided. Its text stays as it is.',
} as const satisfies Record<`code.${CommandCode | RejectionCode}`, string>;
