import { vi } from 'vitest';
import { proofHolds } from '../../sync-server/session/proof.ts';
import type { RelayParts } from '../../sync-server/session/relay-parts.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { linkOn } from './support/on-relay.ts';
import { threat } from './support/threat.ts';

const villages = makeChannelKey('village');
const strangers = makeChannelKey('somebody');

threat<RelayParts['proofHolds']>('A stranger writes into a channel', {
  attack: async (holds) => {
    const parts = { ...makeSessionParts(), proofHolds: holds };
    const link = linkOn(parts);
    const channel = link.open({ ...strangers, channel: villages.channel });
    await vi.waitFor(() => {
      if (link.state() !== 'connected') throw new Error('not yet');
    });
    await channel.append([new Uint8Array([1])]);
    return parts.store.extent(villages.channel).last > 0;
  },
  defence: proofHolds,
  takenOut: () => true,
});
