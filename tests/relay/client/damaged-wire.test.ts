import { expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { connectRelay } from '../../../src/replication/relay/connect-relay.ts';
import type { ChannelEvent } from '../../../src/replication/relay/relay-link.ts';
import type { SlotId } from '../../../src/wire/relay.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { damaged, makeNoise } from '../support/damage.ts';
import { makeLoopSocket } from '../support/loop-socket.ts';
import { makeManualClock } from '../support/manual-clock.ts';
import { makeSessionParts } from '../support/session-parts.ts';

const slot = 'a'.repeat(64) as SlotId;

test('10,000 damaged frames from the relay and 10,000 to it never break the phone, and a good wire heals all', async () => {
  const parts = makeSessionParts({ requestsBurst: 1e6, inBytesBurst: 1e9, channelBytesBurst: 1e9, outBytesBurst: 1e9 });
  const noise = makeNoise(13);
  const damages = { toRelay: 0, toPhone: 0 };
  let isGood = false;
  const passing = (direction: keyof typeof damages) => (frame: Uint8Array) => {
    if (isGood || noise(2) === 0) return frame;
    damages[direction] += 1;
    return damaged(frame, noise);
  };

  const clock = makeManualClock();
  const events: ChannelEvent[] = [];
  const link = connectRelay('https://relay.example', {
    webSocket: makeLoopSocket(parts, { toRelay: passing('toRelay'), toPhone: passing('toPhone') }),
    clock,
    random: () => 0,
  });
  const key = makeChannelKey('village');
  const channel = link.open(key, { after: null, slotsAfter: null, receive: (event) => events.push(event) });
  const reads = [() => channel.read(null, 1), () => channel.slots(null, 1), () => channel.live(utf8('z'))];
  const writes = [() => channel.append([utf8('x')]), () => channel.put(slot, 1 + noise(1000), utf8('y'))];
  /** Every commit waits for the disk, so most rounds only read. */
  const requestsOf = (round: number) => (round % 50 === 0 ? [...writes, ...reads] : [...reads, ...reads]);

  /** Lets the link's own waiting pass, in steps shorter than its patience with a relay that was just dialled. */
  async function reconnected(): Promise<void> {
    while (link.state() === 'offline') {
      clock.advance(500);
      await new Promise(setImmediate);
    }
  }

  /** An answer that was bent into another's may leave a request without one, until the link loses patience. */
  async function withTimePassing(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    void work.then(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise(setImmediate);
      clock.advance(1000);
    }
  }

  for (let round = 0; damages.toRelay < 10_000 || damages.toPhone < 10_000; round += 1) {
    await reconnected();
    await withTimePassing(Promise.all(requestsOf(round).map((request) => request())));
  }

  isGood = true;
  // What was agreed over the bad wire (sizes, who has opened what) may have been bent into something else that is allowed.
  link.networkLost();
  await reconnected();
  expect(link.state()).toBe('connected');
  expect(await channel.append([utf8('after the storm')])).toMatchObject({ ok: true });
  const last = parts.store.extent(key.channel).last;
  const page = await channel.read({ epoch: parts.store.epoch, sequence: last - 1 }, 1);
  expect(page).toMatchObject({ ok: true, value: { chunks: [utf8('after the storm')], more: false } });
  link.close();
  expect(clock.pending()).toBe(0);
}, 60_000);
