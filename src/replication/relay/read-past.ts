/** Reads a stretch of a channel page by page, over a connection of its own, beside whoever follows the channel's end. */
import type { Cursor } from '../../wire/relay.ts';
import { pageItemsMax } from '../../wire/relay-requests.ts';
import { connectRelay } from './connect-relay.ts';
import type { ChannelKey } from './relay-link.ts';
import type { RelaySurroundings } from './surroundings.ts';

/** After the cursor, and up to the sequence number; `null`: from the first that is there, up to the end. */
export type PastOf = { readonly key: ChannelKey; readonly after: Cursor | null; readonly until: number | null };

/**
 * `take` is awaited before the next page is asked for: what it has kept need not be read again. Resolves to whether all of the
 * stretch came; what a relay has lost of it does not come any more, and counts as read.
 */
export function readPast(
  relay: string,
  { key, after, until }: PastOf,
  surroundings: RelaySurroundings,
  take: (chunks: readonly Uint8Array[], upTo: Cursor) => Promise<void>,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isReading = false;
    const link = connectRelay(relay, {
      ...surroundings,
      stateChanged: (state) => {
        if (state === 'offline') end(false);
        if (state === 'connected' && !isReading) void read().then(end);
      },
    });
    const channel = link.open(key);

    async function read(): Promise<boolean> {
      isReading = true;
      // The link says that it is connected before its channels are.
      await Promise.resolve();
      for (let at = after; ; ) {
        const page = await channel.read(at, pageItemsMax);
        if (!page.ok) return page.error.name === 'gap';
        const { chunks, cursor, more } = page.value;
        if (cursor === null || chunks.length === 0) return true;
        await take(chunks, cursor);
        if (!more || (until !== null && cursor.sequence >= until)) return true;
        at = cursor;
      }
    }

    function end(isWhole: boolean): void {
      channel.close();
      link.close();
      resolve(isWhole);
    }
  });
}
