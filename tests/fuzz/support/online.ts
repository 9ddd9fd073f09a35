/** The village's phone in touch with a relay, over which a test may send it whatever a holder of the group's key can. */
import { onTestFinished, vi } from 'vitest';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import { type Purpose, sealTraffic } from '../../../src/session/group/traffic.ts';
import type { RelayReply } from '../../../src/wire/relay-replies.ts';
import { slotNumber, ToldRelay } from './told-relay.ts';
import { makeVillagePhone, type VillagePhone } from './village-phone.ts';

type Send = (content: Uint8Array) => Promise<void>;
/** Each seals what it is given and yields once the phone has taken it in. */
export type OnlinePhone = VillagePhone & { readonly chunk: Send; readonly slot: Send; readonly live: Send };

/** Far more than any input takes. */
const patienceMs = 20_000;

/** Lets everybody do what they do at once. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

export async function goOnline(): Promise<OnlinePhone> {
  const relay = new ToldRelay();
  vi.stubGlobal('WebSocket', relay.webSocket);
  onTestFinished(() => void vi.unstubAllGlobals());
  const at = await makeVillagePhone();
  const { phone, group, clock, village } = at;
  await phone.setRelays(group, ['wss://relay.example']);
  await vi.waitFor(async () => {
    await turns(20);
    clock.advance(2_000);
    if (phone.view(group).reach.relay !== 'connected') throw new Error('not yet');
  });
  await turns(200);
  const [epochKey] = village.bundle.epochKeys;
  if (epochKey === undefined) throw new Error('a village has a key');
  const { channel } = await browserIdentity.channelKey(epochKey);
  const seal = (content: Uint8Array, purpose: Purpose) => sealTraffic(browserIdentity, epochKey, content, purpose);

  /** A phone that has taken something in says that something may have changed. */
  async function push(toPush: (number: number) => RelayReply): Promise<void> {
    const before = phone.view(group).version;
    relay.push(toPush);
    const since = performance.now();
    while (phone.view(group).version === before) {
      if (relay.hungUp || performance.now() - since > patienceMs) throw new Error('it was never taken in');
      await turns(4);
    }
  }

  return {
    ...at,
    chunk: async (content) => {
      const bytes = await seal(content, 'entries');
      await push((sequence) => ({ kind: 'chunks', channel, items: [{ sequence, bytes }] }));
    },
    slot: async (content) => {
      const bytes = await seal(content, 'slot');
      const slot = slotNumber(0);
      await push((stamp) => ({ kind: 'slots', channel, items: [{ slot, revision: stamp, stamp, bytes }] }));
    },
    live: async (content) => {
      const bytes = await seal(content, 'live');
      await push(() => ({ kind: 'live', channel, bytes }));
      // What was heard of is asked for after a while.
      clock.advance(4_000);
      await turns(10);
    },
  };
}
