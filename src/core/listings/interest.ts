/** What somebody looks for on the list and wants to be told of: kept on their phone, and no part of the books. */
import type { EntryId } from '../ids.ts';
import type { Side } from './record.ts';

/** A search of the list. */
export type Wish = {
  /** `''`: whatever its words. */
  readonly text: string;
  /** `null` in this and the next one: any. */
  readonly side: Side | null;
  readonly category: string | null;
};

export type Interest = Wish & {
  /** The same wish has the same one. */
  readonly id: string;
  /** Listings that fitted when it was kept: those its person has seen. */
  readonly known: readonly EntryId[];
};
