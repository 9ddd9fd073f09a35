/** The product's own channel of a group, for a phone of the cast, on a link to a relay. What is sealed here is not sealed. */
import { onTestFinished } from 'vitest';
import type { Carrier } from '../../../src/core/carrier.ts';
import { followGroup, type Progress } from '../../../src/replication/relay/group-channel.ts';
import type { RelayLink } from '../../../src/replication/relay/relay-link.ts';
import type { SlotId } from '../../../src/wire/relay.ts';
import type { Phone } from '../../core/cast.ts';
import { makeChannelKey } from '../../relay/support/channel-key.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';
import { carriedBooks } from './conversation.ts';

export const channelKey = makeChannelKey('village');

/** What a phone keeps of how far it has read. */
export type Kept = { progress: Progress | null };

export function followAs(phone: Phone, link: RelayLink, kept: Kept = { progress: null }): Carrier {
  const carrier = followGroup(link, {
    ...{ books: carriedBooks(phone), channelKey, older: null },
    ...{ seal: async (content: Uint8Array) => content, open: async (sealed: Uint8Array) => sealed },
    ...{ slotName: () => 'a'.repeat(64) as SlotId, receiveLetter: async () => undefined },
    progress: {
      load: async () => kept.progress,
      save: async (progress) => {
        kept.progress = progress;
      },
    },
    ...{ clock: makeManualClock(), random: () => 0, speaker: new Uint8Array(8), changed: () => undefined },
    heardLive: () => undefined,
  });
  onTestFinished(carrier.stop);
  return carrier;
}

/** What was set off comes to its end. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}
