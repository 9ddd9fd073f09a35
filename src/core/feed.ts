/**
 * Feeds: how a log is cut up to be kept. (protocol §12)
 *
 * The words that the session, the storage and the feed documents share; none of them may import another.
 */
import type { Entry, SignedEntry } from './entry.ts';
import type { DeviceId, EntryId } from './ids.ts';

/** A signed entry as it is kept; the fields beside the bytes are a reading of them, for finding it again. */
export type KeptEntry = SignedEntry & {
  readonly id: EntryId;
  readonly device: DeviceId;
  readonly seq: number;
  readonly prev: EntryId | null;
  /** It stands by a later entry of its author; its own signature was not found to hold. (protocol §12) */
  readonly unchecked?: true;
};

/** As it is kept: what it says of itself, and the signature beside it. */
export const toKept = (entry: Entry, signature: Uint8Array, signatureChecked = true): KeptEntry => ({
  id: entry.id,
  device: entry.device,
  seq: entry.seq,
  prev: entry.prev,
  bytes: entry.bytes,
  signature,
  ...(signatureChecked ? {} : { unchecked: true }),
});

/** A document that holds one stretch of one device's chain, and what it has to contain. */
export type FeedPlan = {
  /** 16 bytes, hexadecimal: first half of SHA-256 over group, device, segment, id of its first entry, and `packed`. */
  readonly document: string;
  readonly device: DeviceId;
  /** ⌊seq / 256⌋ of all its entries. */
  readonly segment: number;
  /** Oldest first. */
  readonly entries: readonly EntryId[];
  /** A full segment is one packed change; an open one is a change an entry. */
  readonly packed: boolean;
};

/** Which entries a stored document holds, with their signatures beside it in the same order, 64 bytes each. */
export type SettledFeed = FeedPlan & {
  readonly signatures: Uint8Array;
  /** A bit an entry, the first in the lowest: set for those that are `unchecked`. Absent when none is. */
  readonly unchecked?: Uint8Array;
};

/** The entry before it in its document; `null` at the first. */
export const entryBefore = ({ entries }: Pick<FeedPlan, 'entries'>, at: number): EntryId | null =>
  entries[at - 1] ?? null;

export const isUncheckedAt = ({ unchecked }: SettledFeed, at: number): boolean =>
  (((unchecked?.[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;

/** The field by which a feed says so; to be spread into it. */
export function uncheckedBits(unchecked: readonly boolean[]): { readonly unchecked?: Uint8Array } {
  if (!unchecked.includes(true)) return {};
  const bits = new Uint8Array(Math.ceil(unchecked.length / 8));
  unchecked.forEach((each, at) => {
    if (each) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return { unchecked: bits };
}
