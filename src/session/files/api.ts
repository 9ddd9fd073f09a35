/** What the page may ask about files for others, by name: `minga().files('news', …)`. */
import type { GroupId, MemberId } from '../../core/ids.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';

/** Hears how far it is, in pieces of any size; `false` gives it up. */
export type GoOn = (done: number, of: number) => Promise<boolean>;

export type FileCalls = {
  /** How many entries this phone has that a member's phones have not shown to hold. They may have some of them by now. */
  lackedBy(group: GroupId, member: MemberId): Promise<number>;
  /**
   * News that members of the group can open and nobody else, as text: what this member lacks as far as is known, or
   * everything (`null`). `words` stand before it, for people. Code: 'given-up'.
   */
  news(group: GroupId, to: MemberId | null, words: string, goOn: GoOn): Promise<Result<Uint8Array, Refusal>>;
  /** The same file as plain text, which share sheets pass on, with words for people before it. */
  asText(file: Uint8Array, words: string): Promise<Uint8Array>;
  /** The codes of a receipt, to be shown one after the other or printed side by side. At most twelve; none: it is too long. */
  receiptCodes(file: Uint8Array): Promise<readonly string[]>;
};
