import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { KeptEntry } from '../../src/core/feed.ts';

export const toKept = ({ entry, signature }: VerifiedEntry): KeptEntry => ({
  id: entry.id,
  device: entry.device,
  seq: entry.seq,
  prev: entry.prev,
  // Plain arrays, as they come back from a database; the encoder's own are Node buffers.
  bytes: Uint8Array.from(entry.bytes),
  signature,
});

export const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);

/** A snapshot that knows of no document. */
export const snapshotOf = (state: unknown) => ({ version: '1', state, documents: [], unchecked: [] });
