/**
 * What the changed words of a group's listings come to, put together before anybody asks: queries have no time to wait. It is kept
 * from one run to the next, and can be made again at any time; until it is there the words are shown as they were before.
 */
import type { EntryId, GroupId } from '../../core/ids.ts';
import { type WordsNow, wordsOf } from '../../core/listings/words.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { changedListings } from './changed-listings.ts';
import type { OpenGroup } from './open-group.ts';
import type { GroupTexts, TextPorts } from './texts.ts';

const keyOf = (group: GroupId): string => `words/${group}`;

/** `of`: the changes that were read. */
type Read = { readonly of: string; readonly now: WordsNow };
type Kept = { readonly judgedBy: string; readonly read: ReadonlyMap<EntryId, Read> };

/** Shown together, so that a screen is not made anew with every one of many. */
const atOnce = 50;

export class ListingWords {
  readonly #open: OpenGroup;
  readonly #texts: GroupTexts;
  readonly #ports: TextPorts;
  readonly #inTurn = createTurns();
  readonly #now = new Map<EntryId, WordsNow>();
  #read: Map<EntryId, Read> | null = null;

  constructor(open: OpenGroup, texts: GroupTexts, ports: TextPorts) {
    this.#open = open;
    this.#texts = texts;
    this.#ports = ports;
    open.words = this.#now;
  }

  /** Reads those whose changes are not the ones that were read before. Rejects when Automerge can't be fetched now. */
  tend(): Promise<void> {
    return this.#inTurn(async () => {
      const read = this.#read ?? (await this.#takeUpKept());
      this.#read = read;
      let unshown = 0;
      for (const [listing, of] of this.#others(read)) {
        if (this.#open.closed) return;
        const now = of === '' ? null : await this.#wordsNow(listing);
        if (now === null) {
          read.delete(listing);
          this.#now.delete(listing);
        } else {
          read.set(listing, { of, now });
          this.#now.set(listing, now);
        }
        unshown += 1;
        if (unshown % atOnce === 0) await this.#keepAndShow(read);
      }
      if (unshown % atOnce > 0) await this.#keepAndShow(read);
    });
  }

  async #takeUpKept(): Promise<Map<EntryId, Read>> {
    const kept = (await this.#ports.phone.setting(keyOf(this.#open.group))) as Kept | null | undefined;
    const read = new Map(kept?.judgedBy === this.#ports.texts.judgedBy ? kept.read : []);
    for (const [listing, { now }] of read) this.#now.set(listing, now);
    if (read.size > 0) this.#open.changed();
    return read;
  }

  /** What was put away is left as it was read: nobody changes it before it is looked up. */
  #others(read: ReadonlyMap<EntryId, Read>): readonly (readonly [EntryId, string])[] {
    return Array.from(changedListings(this.#open.books.state), (id) => [id, this.#changesOf(id)] as const).filter(
      ([id, of]) => of !== (read.get(id)?.of ?? ''),
    );
  }

  #changesOf(listing: EntryId): string {
    return this.#texts
      .changes(wordsOf(listing))
      .map(({ entry }) => entry)
      .join();
  }

  async #wordsNow(listing: EntryId): Promise<WordsNow> {
    const { text, base, changes } = await this.#texts.view(wordsOf(listing));
    const counted = changes.filter(({ quarantined }) => !quarantined);
    return { text, base, changedAt: Math.max(0, ...counted.map(({ claimedAt }) => claimedAt)) };
  }

  async #keepAndShow(read: ReadonlyMap<EntryId, Read>): Promise<void> {
    if (this.#open.closed) return;
    const { phone, texts } = this.#ports;
    await phone.putSetting(keyOf(this.#open.group), { judgedBy: texts.judgedBy, read } satisfies Kept);
    this.#open.changed();
  }
}
