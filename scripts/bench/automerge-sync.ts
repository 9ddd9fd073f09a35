/**
 * What Automerge's own sync protocol takes to bring one phone's news to another, both directions counted.
 *
 * A document a device, a change an entry, as feeds are while they grow; signatures travel beside, 64 bytes each.
 */
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { type Doc, generateSyncMessage, initSyncState, receiveSyncMessage } from '@automerge/automerge/slim';
import { decodeEntry, type SignedEntry } from '../../src/core/entry.ts';
import type { DeviceId } from '../../src/core/ids.ts';
import { assert } from '../../src/lib/assert.ts';
import { extendedFeed, type Feed, openFeed } from '../../src/replication/feeds/feed-document.ts';
import { segmentLength } from '../../src/replication/feeds/plan.ts';

const signatureBytes = 64;

/** Bytes said until a phone that lacks the last `lacking` entries has them. */
export function automergeSyncBytes(entries: readonly SignedEntry[], lacking: number): number {
  let said = lacking * signatureBytes;
  for (const [device, { held, news }] of feedsByDevice(entries, lacking)) {
    const theirs = openFeed(device, held);
    said += syncBytes(extendedFeed(theirs, device, [...held, ...news]), theirs);
  }
  return said;
}

type GrowingFeed = { readonly held: Uint8Array[]; readonly news: Uint8Array[] };

/** The open segment of every device that has news: full ones are not touched. */
function feedsByDevice(entries: readonly SignedEntry[], lacking: number): Map<DeviceId, GrowingFeed> {
  const feeds = new Map<DeviceId, GrowingFeed>();
  entries.forEach(({ bytes }, at) => {
    const entry = decodeEntry(bytes);
    assert(entry.ok, 'a history holds entries');
    const { device, seq } = entry.value;
    const isNews = at >= entries.length - lacking;
    const known = feeds.get(device) ?? { held: [], news: [] };
    // Of a chain that begins a new segment the full one before is known to all; its news go on in one document here.
    if (seq % segmentLength === 0 && !isNews) known.held.length = 0;
    (isNews ? known.news : known.held).push(bytes);
    feeds.set(device, known);
  });
  return new Map([...feeds].filter(([, { news }]) => news.length > 0));
}

function syncBytes(ours: Doc<Feed>, theirs: Doc<Feed>): number {
  let said = 0;
  let [mine, yours] = [
    { doc: ours, state: initSyncState() },
    { doc: theirs, state: initSyncState() },
  ];
  for (;;) {
    const [there, back] = [say(mine), say(yours)];
    if (there.message === null && back.message === null) break;
    said += (there.message?.length ?? 0) + (back.message?.length ?? 0);
    yours = hear({ ...yours, state: back.state }, there.message);
    mine = hear({ ...mine, state: there.state }, back.message);
  }
  assert(yours.doc.entries.length === ours.entries.length, 'sync ends when both have everything');
  return said;
}

type Side = { readonly doc: Doc<Feed>; readonly state: ReturnType<typeof initSyncState> };

function say({ doc, state }: Side) {
  const [next, message] = generateSyncMessage(doc, state);
  return { state: next, message };
}

function hear({ doc, state }: Side, message: Uint8Array | null): Side {
  if (message === null) return { doc, state };
  const [heard, next] = receiveSyncMessage(doc, state, message);
  return { doc: heard, state: next };
}
