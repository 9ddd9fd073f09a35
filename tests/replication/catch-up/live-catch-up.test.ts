import { expect, test } from 'vitest';
import { LiveCatchUp } from '../../../src/replication/catch-up/live-catch-up.ts';
import { encodeCatchUp } from '../../../src/wire/catch-up.ts';
import { village } from '../../core/cast.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';

test('a phone that asked a thousand times has nothing left to call off', async () => {
  const { ana } = village(['ana', 'bea']);
  const clock = makeManualClock();
  let cancels = 0;
  const said: Uint8Array[] = [];
  const live = new LiveCatchUp({
    books: {
      ...{ group: ana.state.group, device: ana.device, log: () => ana.state.log },
      ...{ read: async () => [], receiveEntries: async () => undefined, receiveParcel: async () => undefined },
      ...{ receiveHave: async () => undefined, myHave: async () => null, parcels: () => [] },
      onChange: () => () => undefined,
    },
    say: async (message) => void said.push(message),
    clock: {
      after: (ms, run) => {
        const cancel = clock.after(ms, run);
        return () => {
          cancels += 1;
          cancel();
        };
      },
    },
    speaker: new Uint8Array(8).fill(1),
    isAlone: () => false,
  });
  const chains = [{ device: 'cd'.repeat(32), tips: ['ef'.repeat(32)] }];
  for (let at = 0; at < 1_000; at += 1) {
    await live.hear(encodeCatchUp({ is: 'tips', from: new Uint8Array(8).fill(2), chains }));
    clock.advance(5_000);
  }
  live.stop();
  expect([said.length, cancels]).toEqual([1_000, 0]);
});
