import type { SignedEntry } from '../../core/entry.ts';
import type { EntryNames } from '../../core/entry-names.ts';
import { entryBefore, isUncheckedAt, type KeptEntry, type SettledFeed } from '../../core/feed.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';
import { wholeBody } from '../../core/short-bodies.ts';
import type { FeedDocuments } from './documents.ts';

const signatureLength = 64;

/** Signed entries whose bytes are at hand. */
export type HeldEntry = SignedEntry & Pick<KeptEntry, 'unchecked'>;
export type HeldEntries = ReadonlyMap<EntryId, HeldEntry>;

/** What lies in the journal and in these documents. A body that does not hash to its id is as good as missing. */
export async function readHeld(
  documents: FeedDocuments,
  feeds: readonly SettledFeed[],
  journaled: HeldEntries,
  names: EntryNames,
): Promise<HeldEntries> {
  const held = new Map<EntryId, HeldEntry>();
  for (const feed of feeds) {
    const bodies = (await documents.read(feed.document)) ?? [];
    feed.entries.forEach((id, at) => {
      const kept = bodies[at];
      const bytes = kept && wholeBody(kept, id, entryBefore(feed, at), names);
      if (!bytes) return;
      const signature = feed.signatures.slice(at * signatureLength, (at + 1) * signatureLength);
      held.set(id, { bytes, signature, ...(isUncheckedAt(feed, at) ? { unchecked: true } : {}) });
    });
  }
  for (const [id, entry] of journaled) held.set(id, entry);
  return held;
}

/** Those of the entries that are at hand, oldest first. */
export const pickHeld = (held: HeldEntries, ids: readonly EntryId[]): HeldEntry[] =>
  ids.map((id) => held.get(id)).filter((entry) => entry !== undefined);

/** The same, in the form in which a journal keeps them. */
export function toKept(log: Log, held: HeldEntries, ids: readonly EntryId[]): KeptEntry[] {
  return ids.flatMap((id) => {
    const [entry, node] = [held.get(id), log.nodes.get(id)];
    if (entry === undefined || node === undefined) return [];
    return [{ ...entry, id, device: node.device, seq: node.seq, prev: node.prev }];
  });
}
