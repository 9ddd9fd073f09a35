/** Reads a channel once, all that the relay holds of it, over a connection of its own. */
import type { Cursor } from '../../wire/relay.ts';
import { connectRelay } from './connect-relay.ts';
import type { ChannelKey } from './relay-link.ts';
import type { RelaySurroundings } from './surroundings.ts';

export type WholeChannel = { readonly chunks: readonly Uint8Array[]; readonly slots: readonly Uint8Array[] };

/** As much as the largest file: whoever tells more is not telling of a group. */
const wholeBytesMax = 128 * 1024 * 1024;
/** What an item takes beside its bytes, about: without it, empty ones would cost nothing. */
const itemCost = 64;

/** All of it, or what came after a cursor; if the relay has lost that, all of it. */
export type Wish = { readonly key: ChannelKey; readonly after: Cursor | null };

/** `null` when the relay can not be reached, tells nothing for `patienceMs` though there is more, or tells without end. */
export function readWhole(
  relay: string,
  { key, after }: Wish,
  surroundings: RelaySurroundings,
  patienceMs: number,
): Promise<WholeChannel | null> {
  return new Promise((resolve) => {
    let finished = false;
    let chunks: Uint8Array[] = [];
    let slots: Uint8Array[] = [];
    const link = connectRelay(relay, {
      ...surroundings,
      stateChanged: (state) => {
        if (state === 'offline') finish(null);
      },
    });
    const waiting = (): (() => void) => surroundings.clock.after(patienceMs, () => finish(null));
    let cancelPatience = waiting();
    const channel = link.open(key, {
      after,
      slotsAfter: null,
      receive: (event) => {
        cancelPatience();
        if (!finished) cancelPatience = waiting();
        if (event.kind === 'chunks') keep(chunks, event.chunks);
        if (event.kind === 'slots') {
          keep(
            slots,
            event.slots.map((slot) => slot.bytes),
          );
        }
        if (event.kind === 'lost') [chunks, slots] = [[], []];
        if (event.kind === 'caught-up') finish({ chunks, slots });
      },
    });

    let room = wholeBytesMax;
    function keep(held: Uint8Array[], told: readonly Uint8Array[]): void {
      held.push(...told);
      room -= told.reduce((sum, bytes) => sum + bytes.length + itemCost, 0);
      if (room < 0) finish(null);
    }

    function finish(whole: WholeChannel | null): void {
      if (finished) return;
      finished = true;
      cancelPatience();
      resolve(whole);
      channel.close();
      link.close();
    }
  });
}
