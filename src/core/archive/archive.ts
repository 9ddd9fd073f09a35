/**
 * Entries of sealed periods that nothing open hangs on, put away as bytes.
 *
 * They make up most of an old group, and a phone that only pays and is paid never looks at them. Opened once, it stays so
 * until the state is put away anew. (protocol §8, §12)
 */
import { bytesToHex, hexToBytes } from '../../lib/bytes.ts';
import { unpack } from '../../lib/packing/unpack.ts';
import type { Claim, Transfer } from '../accounts/state.ts';
import type { AccountId, DeviceId, EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { GroupRecord } from '../records.ts';

/** What of a chain's state grows with every trade. */
export const chainSets = ['claimed', 'declined', 'reclaimed', 'reversed'] as const;
export type ChainSet = (typeof chainSets)[number];

export type ChainParts = Readonly<Record<ChainSet, ReadonlySet<EntryId>>>;

export type ArchivedParts = {
  readonly nodes: ReadonlyMap<EntryId, LogNode>;
  readonly transfers: ReadonlyMap<EntryId, Transfer>;
  readonly claims: ReadonlyMap<EntryId, Claim>;
  readonly bySource: ReadonlyMap<DeviceId, readonly EntryId[]>;
  readonly movements: ReadonlyMap<AccountId, readonly EntryId[]>;
  /** By the device whose chain it is; a chain with one branch. */
  readonly chains: ReadonlyMap<DeviceId, ChainParts>;
  /** By module. */
  readonly records: ReadonlyMap<string, ReadonlyMap<EntryId, GroupRecord>>;
};

export type PackedArchive = {
  /** Ids of the entries, 32 bytes each, sorted. */
  readonly ids: Uint8Array;
  /** Their places in their chains, in the same order, 4 bytes each, the highest first. */
  readonly seqs: Uint8Array;
  readonly sizes: {
    readonly transfers: number;
    readonly claims: number;
    readonly records: Readonly<Record<string, number>>;
  };
  /** Devices of which it holds a part of their chain's state. */
  readonly chains: readonly DeviceId[];
  /** `ArchivedParts`, by `pack`. */
  readonly bytes: Uint8Array;
};

export class Archive {
  readonly packed: PackedArchive;
  #parts: ArchivedParts | null = null;
  readonly #onOpen: ((parts: ArchivedParts) => void)[] = [];

  constructor(packed: PackedArchive) {
    this.packed = packed;
  }

  /** How many entries lie in it. */
  get size(): number {
    return this.packed.ids.length / 32;
  }

  get opened(): boolean {
    return this.#parts !== null;
  }

  /** Called once, with what comes out. */
  onOpen(taken: (parts: ArchivedParts) => void): void {
    this.#onOpen.push(taken);
  }

  open(): ArchivedParts {
    if (this.#parts !== null) return this.#parts;
    const parts = unpack(this.packed.bytes) as ArchivedParts;
    this.#parts = parts;
    for (const taken of this.#onOpen) taken(parts);
    return parts;
  }

  /** Of all entries in it, opened or not. */
  *ids(): Generator<EntryId> {
    const { ids } = this.packed;
    for (let at = 0; at < ids.length; at += 32) yield bytesToHex(ids.subarray(at, at + 32)) as EntryId;
  }

  /** Whether an entry lies in it, opened or not. */
  holds(id: string): boolean {
    return this.#find(id) !== null;
  }

  /** The entry's place in its chain; opens nothing. `null`: it is not in here. */
  seqOf(id: EntryId): number | null {
    const at = this.#find(id);
    if (at === null) return null;
    const { seqs } = this.packed;
    return [0, 1, 2, 3].reduce((seq, byte) => seq * 256 + (seqs[at * 4 + byte] ?? 0), 0);
  }

  #find(id: string): number | null {
    const wanted = id.length === 64 ? hexToBytes(id) : null;
    if (wanted === null) return null;
    const { ids } = this.packed;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = compareAt(ids, middle * 32, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return null;
  }
}

function compareAt(ids: Uint8Array, from: number, wanted: Uint8Array): number {
  for (let at = 0; at < 32; at += 1) {
    const order = (ids[from + at] ?? 0) - (wanted[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
