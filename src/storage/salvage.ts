/** What can still be believed of a damaged row of the log: whatever says by itself that it is sound. (protocol §12) */
import { decodeEntry } from '../core/entry.ts';
import { type KeptEntry, toKept, uncheckedBits } from '../core/feed.ts';
import type { FeedRow } from './feed-row.ts';

const idLength = 32;
const signatureLength = 64;

/**
 * Of a journal's row, the entries that hash to their ids. Their own signatures lie in the damaged row as well, so those are
 * unchecked again.
 */
export function salvagedEntries(entries: unknown): KeptEntry[] {
  return (Array.isArray(entries) ? entries : []).flatMap((kept: Partial<KeptEntry> | null) => {
    const { id, bytes, signature } = kept ?? {};
    if (!(bytes instanceof Uint8Array) || !(signature instanceof Uint8Array)) return [];
    const entry = decodeEntry(bytes);
    if (!entry.ok || entry.value.id !== id || signature.length !== signatureLength) return [];
    return [toKept(entry.value, signature, false)];
  });
}

/** A feed's entries are held against their document, by their ids; their signatures are unchecked again. `null`: no feed. */
export function salvagedFeed(row: FeedRow): FeedRow | null {
  const { document, device, segment, packed, entryIds, signatures } = row as Partial<FeedRow>;
  if (typeof document !== 'string' || typeof device !== 'string' || typeof segment !== 'number') return null;
  if (!(entryIds instanceof Uint8Array) || !(signatures instanceof Uint8Array)) return null;
  const entries = Math.floor(entryIds.length / idLength);
  const padded = new Uint8Array(entries * signatureLength);
  padded.set(signatures.subarray(0, padded.length));
  const unchecked = uncheckedBits(Array.from({ length: entries }, () => true));
  return { ...row, packed: packed === true, signatures: padded, ...unchecked };
}
