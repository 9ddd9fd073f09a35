/**
 * The replayed state as it is kept between two runs: what may be asked about any day as data, and beside it, once books were
 * closed, the archive of what nobody asks about. (protocol §8, §12)
 */

import { Archive, type PackedArchive } from '../../core/archive/archive.ts';
import { putAway } from '../../core/archive/putting-away.ts';
import { hasToBePacked, withArchive, withoutArchive } from '../../core/archive/unloading.ts';
import { isUncheckedAt, type SettledFeed } from '../../core/feed.ts';
import type { AccountId, GroupId } from '../../core/ids.ts';
import type { Registry } from '../../core/module.ts';
import { type GroupState, rulesVersion } from '../../core/state.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import type { EntryStore } from '../ports/entry-store.ts';
import type { Identity } from '../ports/identity.ts';
import type { PhoneStore } from '../ports/phone-store.ts';

type Ports = {
  readonly registry: Registry;
  readonly entries: EntryStore;
  readonly phone: PhoneStore;
  readonly identity: Identity;
};

/** Which archive lies there, and over which closing it was made. */
type Lying = { readonly stamp: string; readonly documents: ReadonlySet<string> };

export class Snapshots {
  readonly #group: GroupId;
  readonly #ports: Ports;
  #lying: Lying | null = null;

  constructor(group: GroupId, ports: Ports) {
    this.#group = group;
    this.#ports = ports;
  }

  /** Feed documents of which the state has every entry, and nothing is to be learned by opening. */
  get documents(): ReadonlySet<string> {
    return this.#lying?.documents ?? new Set();
  }

  /** `null` when there is none, or another version of the rules made it. */
  async read(): Promise<GroupState | null> {
    const kept = await this.#ports.phone.snapshot(this.#group);
    if (kept?.version !== this.#version()) return null;
    const state = kept.state as GroupState;
    if (kept.archive === null) return state;
    this.#lying = { stamp: kept.archive.stamp, documents: new Set(kept.archive.documents) };
    return withArchive(state, kept.archive.packed as PackedArchive);
  }

  /** `shown`: accounts whose newest movements are seen without opening the archive. */
  async write(state: GroupState, shown: ReadonlySet<AccountId>): Promise<void> {
    const { phone, registry } = this.#ports;
    const closing = state.closing.sealed.at(-1)?.checkpoint ?? '';
    if (this.#lying?.stamp.startsWith(`${closing}/`) && !hasToBePacked(state)) {
      await phone.putSnapshot(this.#group, this.#version(), withoutArchive(state), this.#lying.stamp);
      return;
    }
    const divided = putAway(registry, state, shown);
    if (divided === null) {
      state.archive?.open();
      this.#lying = null;
      await phone.putSnapshot(this.#group, this.#version(), withoutArchive(state), null);
      return;
    }
    const { kept, packed } = divided;
    const documents = await this.#documentsOf(state, packed);
    const stamp = `${closing}/${bytesToHex(this.#ports.identity.randomBytes(16))}`;
    this.#lying = { stamp, documents: new Set(documents) };
    await phone.putSnapshot(this.#group, this.#version(), kept, { stamp, packed, documents });
  }

  /** Full ones, all of whose entries the log has. Of an entry at hand it matters whether its signature was checked. */
  async #documentsOf({ log }: GroupState, packed: PackedArchive): Promise<string[]> {
    const archive = new Archive(packed);
    const passes = (feed: SettledFeed): boolean =>
      feed.packed &&
      feed.entries.every((id, at) => log.nodes.has(id) && (!isUncheckedAt(feed, at) || archive.holds(id)));
    return (await this.#ports.entries.feeds(this.#group)).filter(passes).map(({ document }) => document);
  }

  #version(): string {
    return `${rulesVersion}/${[...this.#ports.registry.kinds.keys()].join(' ')}`;
  }
}
