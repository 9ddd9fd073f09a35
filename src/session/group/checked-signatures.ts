/**
 * Which entries of the books stand by a link alone, and checking their own signatures when it matters. (protocol §12)
 *
 * A long history is taken in by the newest signature of each branch. What leaves this phone, is accepted, or serves as
 * proof, has its own signature checked first. One that does not hold gives way to the mark of none, and a copy of the entry
 * with a good one is welcome from then on.
 */
import { isUncheckedAt, type KeptEntry, type SettledFeed } from '../../core/feed.ts';
import type { EntryId, GroupId } from '../../core/ids.ts';
import { isNoSignature, noSignature } from '../../core/no-signature.ts';
import type { EntryStore } from '../ports/entry-store.ts';
import type { Identity } from '../ports/identity.ts';

type Ports = { readonly entries: EntryStore; readonly identity: Identity };

export class CheckedSignatures {
  readonly #group: GroupId;
  readonly #ports: Ports;
  /** Their own signature is not known to hold. */
  readonly #unchecked = new Set<EntryId>();
  /** Of those, the ones whose signature is known not to hold. */
  readonly #unsigned = new Set<EntryId>();
  /** Found to hold after all; a feed may say otherwise until it is written anew. */
  readonly #found = new Set<EntryId>();

  constructor(group: GroupId, ports: Ports) {
    this.#group = group;
    this.#ports = ports;
  }

  note({ id, unchecked, signature }: KeptEntry): void {
    if (!unchecked) this.#noteGood(id);
    else if (!this.#found.has(id)) {
      this.#unchecked.add(id);
      if (isNoSignature(signature)) this.#unsigned.add(id);
    }
  }

  /** As an earlier run knew it. */
  noteUnchecked(ids: readonly EntryId[]): void {
    for (const id of ids) if (!this.#found.has(id)) this.#unchecked.add(id);
  }

  noteFeed(feed: SettledFeed): void {
    if (feed.unchecked === undefined) return;
    feed.entries.forEach((id, at) => {
      if (isUncheckedAt(feed, at) && !this.#found.has(id)) this.#unchecked.add(id);
    });
  }

  #noteGood(id: EntryId): void {
    if (this.#unchecked.delete(id)) this.#found.add(id);
    this.#unsigned.delete(id);
  }

  /** Whether the entry's own signature was checked, here or by the tab or run that kept it, and holds. */
  holds(id: EntryId): boolean {
    return !this.#unchecked.has(id);
  }

  /** Whether its signature was checked and does not hold, so that a copy with a good one is wanted. */
  isUnsigned(id: EntryId): boolean {
    return this.#unsigned.has(id);
  }

  /** The same rows, with every signature among them checked; one that does not hold has given way to the mark of none. */
  async check(rows: readonly KeptEntry[]): Promise<KeptEntry[]> {
    const due = rows.filter((row) => row.unchecked && !isNoSignature(row.signature));
    const results = due.length === 0 ? [] : await this.#ports.identity.verifyEntries(due, () => []);
    const checked = new Set(due.filter((_, at) => results[at]?.ok).map((row) => row.id));
    const unsigned = new Set(due.filter((_, at) => !results[at]?.ok).map((row) => row.id));
    if (due.length > 0) await this.#ports.entries.noteChecked(this.#group, checked, unsigned);
    return rows.map((row) => {
      const { unchecked, ...good } = row;
      const found: KeptEntry = checked.has(row.id)
        ? good
        : unsigned.has(row.id)
          ? { ...row, signature: noSignature }
          : row;
      if (unchecked) this.note(found);
      return found;
    });
  }
}
