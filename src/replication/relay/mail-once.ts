/** Mailboxes of people who are in no group on this relay: each time a connection of its own. */
import type { SlotId } from '../../wire/relay.ts';
import { connectRelay } from './connect-relay.ts';
import type { ChannelKey } from './relay-link.ts';
import type { RelaySurroundings } from './surroundings.ts';

type Put = { readonly slot: SlotId; readonly revision: number; readonly sealed: Uint8Array };

/** Connects, puts, hangs up. `false`: the relay can not be reached, or refuses. */
export function putOnce(relay: string, key: ChannelKey, put: Put, surroundings: RelaySurroundings): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isPut: boolean): void => {
      resolve(isPut);
      link.close();
    };
    const link = connectRelay(relay, {
      ...surroundings,
      stateChanged: (state) => {
        if (state === 'offline') finish(false);
      },
    });
    const channel = link.open(key, {
      ...{ after: null, slotsAfter: null },
      receive: (event) => {
        if (event.kind !== 'caught-up') return;
        void channel.put(put.slot, put.revision, put.sealed).then(({ ok }) => finish(ok));
      },
    });
  });
}

/** Hears what is put into a mailbox, through every reconnection, until stopped. */
export function awaitMail(
  relay: string,
  key: ChannelKey,
  heard: (slots: readonly Uint8Array[]) => void,
  surroundings: RelaySurroundings,
): () => void {
  const link = connectRelay(relay, surroundings);
  link.open(key, {
    ...{ after: null, slotsAfter: null },
    receive: (event) => {
      if (event.kind === 'slots') heard(event.slots.map(({ bytes }) => bytes));
    },
  });
  return () => link.close();
}
