/** In which closed period an entry lies, and the proof of it that needs no other entry. (protocol §8) */
import { merkleProof } from '../../core/closing/merkle.ts';
import { periodOf } from '../../core/closing/root.ts';
import { closingOf } from '../../core/closing/sealed.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';

export type SealedEntryView = {
  readonly height: number;
  readonly checkpoint: EntryId;
  /** Claimed time of the closing, ms. */
  readonly claimedAt: number;
};

/** `null` inside: it is not in the closed books yet. */
export function sealedEntry(
  { entry }: { readonly entry: EntryId },
  { state }: Context,
): { readonly sealed: SealedEntryView | null } {
  const sealed = closingOf(state, entry);
  if (sealed === null) return { sealed };
  return { sealed: { height: sealed.height, checkpoint: sealed.entry, claimedAt: sealed.claimedAt } };
}

export type SealedProof = {
  /** The Merkle root that the closers sealed: 32 bytes, hexadecimal. */
  readonly root: string;
  readonly place: number;
  readonly length: number;
  /** Hashes beside the way up, lowest first; hexadecimal. */
  readonly proof: readonly string[];
};

/** Walks the whole period: for whoever wants to show it, not for every screen. */
export function sealedProof(
  { entry }: { readonly entry: EntryId },
  { state }: Context,
): { readonly proof: SealedProof | null } {
  const sealed = closingOf(state, entry);
  if (sealed === null) return { proof: null };
  const before = sealed.previous === null ? [] : (state.closing.checkpoints.get(sealed.previous)?.cut ?? []);
  const ids = periodOf(state, sealed.cut, before);
  const place = ids.indexOf(entry);
  return {
    proof: { root: sealed.archiveRoot, place, length: ids.length, proof: merkleProof(ids.map(idToBytes), place) },
  };
}
