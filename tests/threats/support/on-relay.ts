/** Phones' links to a relay in this process: its real sessions and store, and between them a wire that the test may cut. */
import { onTestFinished } from 'vitest';
import { connectRelay } from '../../../src/replication/relay/connect-relay.ts';
import type { RelayLink } from '../../../src/replication/relay/relay-link.ts';
import type { RelayParts } from '../../../sync-server/session/relay-parts.ts';
import { makeLoopSocket, type Wire } from '../../relay/support/loop-socket.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';

const goodWire: Wire = { toRelay: (frame) => frame, toPhone: (frame) => frame };

export function linkOn(parts: RelayParts, wire: Wire = goodWire): RelayLink {
  const link = connectRelay('https://relay.example', {
    webSocket: makeLoopSocket(parts, wire),
    clock: makeManualClock(),
    random: () => 0,
  });
  onTestFinished(() => link.close());
  return link;
}
