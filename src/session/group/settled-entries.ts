/** Entries out of feed documents, whose bodies call others by short names. (protocol §12) */
import { decodeEntry } from '../../core/entry.ts';
import { EntryNames } from '../../core/entry-names.ts';
import { entryBefore, isUncheckedAt, toKept } from '../../core/feed.ts';
import type { EntryId } from '../../core/ids.ts';
import { wholeBody } from '../../core/short-bodies.ts';
import type { FeedBodies, KeptEntry, SettledFeed } from '../ports/entry-store.ts';

const signatureLength = 64;

/**
 * `known`: every entry that they may name, the one that was known first before others of its name. A damaged document
 * yields nothing: a peer's copy will heal it.
 */
export async function readSettled(
  documents: FeedBodies,
  feeds: readonly SettledFeed[],
  known: Iterable<EntryId>,
): Promise<KeptEntry[]> {
  if (feeds.length === 0) return [];
  const names = new EntryNames(known);
  const found: KeptEntry[] = [];
  for (const feed of feeds) {
    const bodies = (await documents.read(feed.document)) ?? [];
    feed.entries.forEach((id, at) => {
      const kept = bodies[at];
      const bytes = kept && wholeBody(kept, id, entryBefore(feed, at), names);
      const entry = bytes && decodeEntry(bytes);
      if (!entry?.ok) return;
      const signature = feed.signatures.slice(at * signatureLength, (at + 1) * signatureLength);
      found.push(toKept(entry.value, signature, !isUncheckedAt(feed, at)));
    });
  }
  return found;
}
