/** Reads a channel once, all that the relay holds of it, over a connection of its own. */
import { connectRelay } from './connect-relay.ts';
import type { ChannelKey } from './relay-link.ts';
import type { RelaySurroundings } from './surroundings.ts';

export type WholeChannel = { readonly chunks: readonly Uint8Array[]; readonly slots: readonly Uint8Array[] };

/** `null` when the relay can not be reached, or has not told everything after `patienceMs`. */
export function readWhole(
  relay: string,
  key: ChannelKey,
  surroundings: RelaySurroundings,
  patienceMs: number,
): Promise<WholeChannel | null> {
  return new Promise((resolve) => {
    let chunks: Uint8Array[] = [];
    let slots: Uint8Array[] = [];
    const link = connectRelay(relay, {
      ...surroundings,
      stateChanged: (state) => {
        if (state === 'offline') finish(null);
      },
    });
    const cancelPatience = surroundings.clock.after(patienceMs, () => finish(null));
    const channel = link.open(key, {
      after: null,
      slotsAfter: null,
      receive: (event) => {
        if (event.kind === 'chunks') chunks.push(...event.chunks);
        if (event.kind === 'slots') slots.push(...event.slots.map((slot) => slot.bytes));
        if (event.kind === 'lost') [chunks, slots] = [[], []];
        if (event.kind === 'caught-up') finish({ chunks, slots });
      },
    });

    let finished = false;
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
