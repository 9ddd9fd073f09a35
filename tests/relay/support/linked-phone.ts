/** A phone's link to a relay, with the platform's own WebSocket and a clock and a network that the test moves. */
import { onTestFinished } from 'vitest';
import { connectRelay } from '../../../src/replication/relay/connect-relay.ts';
import type { RelayLink, RelayLinkState } from '../../../src/replication/relay/relay-link.ts';
import { type Inbox, makeInbox } from './inbox.ts';
import { type ManualClock, makeManualClock } from './manual-clock.ts';

export type LinkedPhone = {
  readonly link: RelayLink;
  readonly clock: ManualClock;
  readonly states: Inbox<RelayLinkState>;
  readonly network: EventTarget;
  /** How often the relay was dialled. */
  readonly dials: () => number;
  /** Something for every socket that closed, also when it never opened. */
  readonly closed: Inbox<null>;
};

export function linkTo(url: string): LinkedPhone {
  const clock = makeManualClock();
  const states = makeInbox<RelayLinkState>();
  const network = new EventTarget();
  const stateChanged = states.put;
  const closed = makeInbox<null>();
  let dials = 0;
  class WatchedSocket extends WebSocket {
    constructor(address: string | URL) {
      dials += 1;
      super(address);
      this.addEventListener('close', () => closed.put(null));
    }
  }
  const link = connectRelay(url, { webSocket: WatchedSocket, clock, random: () => 0, network, stateChanged });
  onTestFinished(() => link.close());
  return { link, clock, states, network, dials: () => dials, closed };
}

export async function until(phone: LinkedPhone, state: RelayLinkState): Promise<void> {
  while (phone.link.state() !== state) await phone.states.take();
}
