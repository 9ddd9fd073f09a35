import type { SlotId } from '../../src/wire/relay.ts';
import { decodeReply, type RelayReply } from '../../src/wire/relay-replies.ts';
import { encodeRequest, type RelayRequest } from '../../src/wire/relay-requests.ts';
import { type Limits, standardLimits } from '../../sync-server/config/limits.ts';
import { makeSession } from '../../sync-server/session/session.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { threat } from './support/threat.ts';

const { channel } = makeChannelKey('a door');
const askNumbered = (n: number) => n.toString(16).padStart(64, '0') as SlotId;

/** One phone asks until nobody else can. */
threat<Partial<Limits>>('A door filled with asks, from one address', {
  attack: async (limits) => {
    const parts = makeSessionParts(limits);
    await parts.store.doors.hang(channel, { card: Uint8Array.of(1), listed: false }, 0, () => 0);
    const said: RelayReply[] = [];
    const from = (address: string) =>
      makeSession(parts, address, {
        send: (frame) => {
          const reply = decodeReply(frame, Number.MAX_SAFE_INTEGER);
          if (reply.ok) said.push(reply.value);
        },
        bufferedBytes: () => 0,
        close: () => undefined,
        drop: () => undefined,
      });
    const knock = (n: number): Uint8Array =>
      encodeRequest({ kind: 'knock', n, door: channel, ask: askNumbered(n), bytes: Uint8Array.of(1) } as RelayRequest);
    const eve = from('eve');
    for (let n = 1; n <= standardLimits.doorAsksMax; n += 1) eve.receive(knock(n));
    await new Promise(setImmediate);
    said.length = 0;
    from('rosa').receive(knock(1000));
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    return said.some((reply) => reply.kind === 'refused' && reply.why === 'door-full');
  },
  defence: {},
  takenOut: { knocksPerDay: 1_000_000 },
});
