import { vi } from 'vitest';
import type { Limits } from '../../sync-server/config/limits.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { linkOn } from './support/on-relay.ts';
import { threat } from './support/threat.ts';

const key = makeChannelKey('village');
const chunk = new Uint8Array(1024).fill(1);
const roomForTen = { channelBytesMax: 10 * chunk.length };

threat<Partial<Limits>>('A member floods the channel', {
  attack: async (limits) => {
    const parts = makeSessionParts(limits);
    const link = linkOn(parts);
    const channel = link.open(key);
    await vi.waitFor(() => {
      if (link.state() !== 'connected') throw new Error('not yet');
    });
    for (let at = 0; at < 40; at += 1) await channel.append([chunk]);
    return parts.store.extent(key.channel).last === 40;
  },
  defence: roomForTen,
  takenOut: {},
});
