/**
 * Short names of entries: the first six bytes of their ids. (protocol §12)
 *
 * A name identifies nothing by itself. Six bytes can be made to collide by whoever hashes long enough, so an entry that
 * shares its name with another is called by its whole id, and what is read by a name is held against a whole hash.
 */
import type { EntryId } from './ids.ts';

export const nameBytes = 6;

/** Below 2^48: a number that is exact. */
export type EntryName = number;

export const nameOf = (id: EntryId): EntryName => Number.parseInt(id.slice(0, 2 * nameBytes), 16);

export class EntryNames {
  readonly #byName = new Map<EntryName, EntryId | EntryId[]>();

  /** Of entries that share a name, the first is the first that is tried in reading. */
  constructor(ids: Iterable<EntryId>) {
    for (const id of ids) {
      const name = nameOf(id);
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, id);
      else if (Array.isArray(known)) {
        if (!known.includes(id)) known.push(id);
      } else if (known !== id) this.#byName.set(name, [known, id]);
    }
  }

  /** All entries of that name. */
  called(name: EntryName): readonly EntryId[] {
    const known = this.#byName.get(name);
    if (known === undefined) return [];
    return Array.isArray(known) ? known : [known];
  }

  /** Whether it is known, and no other has its name. */
  isAlone(id: EntryId): boolean {
    return this.#byName.get(nameOf(id)) === id;
  }
}
