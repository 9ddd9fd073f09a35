import { vi } from 'vitest';
import type { ChannelEvent } from '../../src/replication/relay/relay-link.ts';
import { decodeReply } from '../../src/wire/relay-replies.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { linkOn } from './support/on-relay.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/wire/relay-replies.ts', { spy: true });
const replies = await vi.importActual<typeof import('../../src/wire/relay-replies.ts')>(
  '../../src/wire/relay-replies.ts',
);

const key = makeChannelKey('village');
const chunk = (digit: number): Uint8Array => new Uint8Array(8).fill(digit);

/** The relay plays its first push again instead of the second: is it taken for news? */
threatInPlace('A relay that lies about its own words', {
  attack: async () => {
    const parts = makeSessionParts();
    let pushes = 0;
    let first: Uint8Array | null = null;
    const toPhone = (frame: Uint8Array): Uint8Array => {
      const reply = replies.decodeReply(frame, frame.length);
      if (!reply.ok || reply.value.kind !== 'chunks') return frame;
      pushes += 1;
      first ??= frame.slice();
      return first;
    };
    const heard: ChannelEvent[] = [];
    const untilPushed = (count: number) =>
      vi.waitFor(() => {
        parts.clock.advance(1_000);
        if (pushes < count) throw new Error('not yet');
      });
    const link = linkOn(parts, { toRelay: (frame) => frame, toPhone });
    link.open(key, { after: null, slotsAfter: null, receive: (event) => void heard.push(event) });
    await vi.waitFor(() => {
      if (!heard.some(({ kind }) => kind === 'caught-up')) throw new Error('not yet');
    });
    const channel = linkOn(parts).open(key);
    await vi.waitFor(async () => {
      if (!(await channel.append([chunk(1)])).ok) throw new Error('not yet');
    });
    await untilPushed(1);
    await channel.append([chunk(2)]);
    await untilPushed(2);
    await new Promise(setImmediate);
    return heard.filter(({ kind }) => kind === 'chunks').length > 1;
  },
  // Whatever the relay's numbers are, they are taken for such as an honest one gives out.
  takeOut: () => {
    let sequence = 0;
    const rising = <T extends object>(item: T): T => {
      sequence += 1;
      return { ...item, sequence };
    };
    vi.mocked(decodeReply).mockImplementation((...args) => {
      const reply = replies.decodeReply(...args);
      if (!reply.ok || reply.value.kind !== 'chunks') return reply;
      return { ok: true, value: { ...reply.value, items: reply.value.items.map(rising) } };
    });
  },
});
