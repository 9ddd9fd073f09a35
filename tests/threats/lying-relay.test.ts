import { vi } from 'vitest';
import { connectRelay } from '../../src/replication/relay/connect-relay.ts';
import { decodeReply } from '../../src/wire/relay-replies.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { makeLoopSocket } from '../relay/support/loop-socket.ts';
import { makeManualClock } from '../relay/support/manual-clock.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { threat } from './support/threat.ts';

const key = makeChannelKey('village');
const chunk = (digit: number): Uint8Array => new Uint8Array(8).fill(digit);

/** `link`: what the phone's own link hands on. `wire`: what a reader would hear that believes each frame. */
type Heard = 'link' | 'wire';

/** The relay plays its first push again instead of the second. */
threat<Heard>('A relay that lies about its own words', {
  attack: async (by) => {
    const heard: Record<Heard, Uint8Array[]> = { link: [], wire: [] };
    let first: Uint8Array | null = null;
    const toPhone = (frame: Uint8Array): Uint8Array => {
      const reply = decodeReply(frame, frame.length);
      if (!reply.ok || reply.value.kind !== 'chunks') return frame;
      first ??= frame.slice();
      const played = decodeReply(first, first.length);
      if (played.ok && played.value.kind === 'chunks') heard.wire.push(...played.value.items.map(({ bytes }) => bytes));
      return first;
    };
    const parts = makeSessionParts();
    const webSocket = makeLoopSocket(parts, { toRelay: (frame) => frame, toPhone });
    const link = connectRelay('https://relay.example', { webSocket, clock: makeManualClock(), random: () => 0 });
    const receive = vi.fn((event: { readonly kind: string; readonly chunks?: readonly Uint8Array[] }) => {
      if (event.kind === 'chunks') heard.link.push(...(event.chunks ?? []));
    });
    link.open(key, { after: null, slotsAfter: null, receive });
    await vi.waitFor(() => {
      if (!receive.mock.calls.some(([{ kind }]) => kind === 'caught-up')) throw new Error('not yet');
    });
    const writer = connectRelay('https://relay.example', {
      ...{ webSocket: makeLoopSocket(parts, { toRelay: (frame) => frame, toPhone: (frame) => frame }) },
      ...{ clock: makeManualClock(), random: () => 0 },
    });
    const channel = writer.open(key);
    await vi.waitFor(async () => {
      if (!(await channel.append([chunk(1)])).ok) throw new Error('not yet');
    });
    await vi.waitFor(() => {
      parts.clock.advance(1_000);
      if (heard.wire.length < 1) throw new Error('not yet');
    });
    await channel.append([chunk(2)]);
    await vi.waitFor(() => {
      parts.clock.advance(1_000);
      if (heard.wire.length < 2) throw new Error('not yet');
    });
    await new Promise(setImmediate);
    link.close();
    writer.close();
    return heard[by].length > 1;
  },
  defence: 'link',
  takenOut: 'wire',
});
