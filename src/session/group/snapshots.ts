/**
 * The replayed state as it is kept between two runs: what may be asked about any day as data, and beside it, once books were
 * closed, the archive of what nobody asks about. (protocol §8, §12)
 */
import type { PackedArchive } from '../../core/archive/archive.ts';
import { atHand } from '../../core/archive/partial.ts';
import { putAway } from '../../core/archive/putting-away.ts';
import { hasToBePacked, withArchive, withoutArchive } from '../../core/archive/unloading.ts';
import type { AccountId, GroupId } from '../../core/ids.ts';
import type { Registry } from '../../core/module.ts';
import { type GroupState, rulesVersion } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import type { EntryStore } from '../ports/entry-store.ts';
import type { Identity } from '../ports/identity.ts';
import type { KeptArchive, PhoneStore } from '../ports/phone-store.ts';
import type { CheckedSignatures } from './checked-signatures.ts';

type Ports = {
  readonly registry: Registry;
  readonly entries: EntryStore;
  readonly phone: PhoneStore;
  readonly identity: Identity;
};

export class Snapshots {
  readonly #group: GroupId;
  readonly #ports: Ports;
  readonly #signatures: CheckedSignatures;
  /** Of the archive that lies there; it begins with the closing that it was made over. `null`: none does. */
  #stamp: string | null = null;
  /**
   * Documents of which the state has every entry, with the number of them. They are remembered once there is an archive:
   * before that all of them are read for what is at hand anyway.
   */
  #documents = new Map<string, number>();

  constructor(group: GroupId, ports: Ports, signatures: CheckedSignatures) {
    this.#group = group;
    this.#ports = ports;
    this.#signatures = signatures;
  }

  /** What opening need not look at. */
  get documents(): ReadonlyMap<string, number> {
    return this.#documents;
  }

  /** `null` when there is none, or another version of the rules made it. */
  async read(): Promise<GroupState | null> {
    const kept = await this.#ports.phone.snapshot(this.#group);
    if (kept?.version !== this.#version()) return null;
    const state = kept.state as GroupState;
    if (kept.archive === null) return state;
    this.#stamp = kept.archive.stamp;
    this.#documents = new Map(kept.documents);
    this.#signatures.noteUnchecked(kept.unchecked);
    return withArchive(state, kept.archive.packed as PackedArchive);
  }

  /** `shown`: accounts whose newest movements are seen without opening the archive. */
  async write(state: GroupState, shown: ReadonlySet<AccountId>): Promise<void> {
    const closing = state.closing.sealed.at(-1)?.checkpoint ?? '';
    if (this.#stamp?.startsWith(`${closing}/`) && !hasToBePacked(state)) {
      await this.#put(withoutArchive(state), state, this.#stamp);
      return;
    }
    const divided = putAway(this.#ports.registry, state, shown);
    if (divided === null) {
      state.archive?.open();
      this.#stamp = null;
      await this.#put(withoutArchive(state), state, null);
      return;
    }
    this.#stamp = `${closing}/${bytesToHex(this.#ports.identity.randomBytes(16))}`;
    await this.#put(divided.kept, state, { stamp: this.#stamp, packed: divided.packed });
  }

  /** Of books begun from a base: what is put away is settled by who has all of it. */
  async writeBegun(state: GroupState): Promise<void> {
    await this.#put(state, state, null);
  }

  async #put(kept: GroupState, whole: GroupState, archive: KeptArchive | string | null): Promise<void> {
    if (archive === null) this.#documents.clear();
    else await this.#lookAtDocuments(whole);
    const unchecked = archive === null ? [] : [...atHand(kept.log.nodes)].map(([id]) => id).filter(this.#isUnchecked);
    const documents = [...this.#documents];
    await this.#ports.phone.putSnapshot(
      this.#group,
      { version: this.#version(), state: kept, documents, unchecked },
      archive,
    );
  }

  #isUnchecked = (id: Parameters<CheckedSignatures['holds']>[0]): boolean => !this.#signatures.holds(id);

  /** At those that are new or have grown; another tab may have written entries that this state lacks. */
  async #lookAtDocuments({ log }: GroupState): Promise<void> {
    for (const feed of await this.#ports.entries.feeds(this.#group, undefined, this.#documents)) {
      this.#signatures.noteFeed(feed);
      if (feed.entries.every((id) => log.nodes.has(id))) this.#documents.set(feed.document, feed.entries.length);
    }
  }

  #version(): string {
    return rulesOf(this.#ports.registry);
  }
}

/** By what a state was replayed: the same entries come to something else by other rules, or where other kinds are known. */
export const rulesOf = ({ kinds }: Registry): string => `${rulesVersion}/${[...kinds.keys()].join(' ')}`;

/** Keeps the state that a base holds, for books that are about to be opened with it. */
export const keepBegun = (phone: PhoneStore, registry: Registry, state: GroupState): Promise<void> =>
  phone.putSnapshot(state.group, { version: rulesOf(registry), state, documents: [], unchecked: [] }, null);
