/**
 * A feed as an Automerge value: a list of entry bodies with a single writer.
 *
 * Every change carries the device's key as its actor and time 0, and nothing else that could differ from phone to phone,
 * so equal feeds have equal heads and save to equal bytes.
 */
import { change, clone, type Doc, init } from '@automerge/automerge/slim';
import type { DeviceId } from '../../core/ids.ts';

export type Feed = { entries: Uint8Array[] };

const unstamped = { time: 0 };

/** An open segment: a first change that makes the list, then one for each entry. */
export function openFeed(device: DeviceId, bodies: readonly Uint8Array[]): Doc<Feed> {
  const empty = change(init<Feed>({ actor: device }), unstamped, (feed) => {
    feed.entries = [];
  });
  return pushEach(empty, bodies);
}

/** A full segment: one change that makes the list with everything in it. */
export function packedFeed(device: DeviceId, bodies: readonly Uint8Array[]): Doc<Feed> {
  return change(init<Feed>({ actor: device }), unstamped, (feed) => {
    feed.entries = [...bodies];
  });
}

/** An open segment that was stored earlier, gone on with by the same actor: the changes are those of a fresh one. */
export function extendedFeed(stored: Doc<Feed>, device: DeviceId, bodies: readonly Uint8Array[]): Doc<Feed> {
  return pushEach(clone(stored, { actor: device }), bodies.slice(stored.entries.length));
}

function pushEach(feed: Doc<Feed>, bodies: readonly Uint8Array[]): Doc<Feed> {
  let longer = feed;
  for (const body of bodies) {
    longer = change(longer, unstamped, (draft) => {
      draft.entries.push(body);
    });
  }
  return longer;
}

/** Whether a loaded document is a list of bodies. */
export function isFeed(doc: Doc<unknown>): doc is Doc<Feed> {
  const { entries } = doc as Partial<Record<keyof Feed, unknown>>;
  return Array.isArray(entries) && entries.every((body) => body instanceof Uint8Array);
}
