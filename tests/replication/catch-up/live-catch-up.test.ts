import { expect, test } from 'vitest';
import { emptyLog, type Log } from '../../../src/core/log.ts';
import { tipsByChain } from '../../../src/replication/catch-up/catch-up.ts';
import { LiveCatchUp } from '../../../src/replication/catch-up/live-catch-up.ts';
import { type CatchUpMessage, type ChainTips, decodeCatchUp, encodeCatchUp } from '../../../src/wire/catch-up.ts';
import { village } from '../../core/cast.ts';
import { makeManualClock } from '../../relay/support/manual-clock.ts';

const speakerOf = (name: number): Uint8Array => new Uint8Array(8).fill(name);
const unheardOf = [{ device: 'cd'.repeat(32), tips: ['ef'.repeat(32)] }];

/** Ana's phone in a conversation that the test leads. */
function conversation(gaps: () => Log | null = () => null) {
  const { ana } = village(['ana', 'bea']);
  const clock = makeManualClock();
  const said: CatchUpMessage[] = [];
  let cancels = 0;
  const live = new LiveCatchUp({
    books: {
      ...{ group: ana.state.group, device: ana.device, log: () => ana.state.log, gaps },
      ...{ read: async () => [], receiveEntries: async () => undefined, receiveParcel: async () => undefined },
      ...{ receiveHave: async () => undefined, myHave: async () => null, parcels: () => [] },
      onChange: () => () => undefined,
    },
    say: async (message) => {
      const decoded = decodeCatchUp(message);
      if (decoded.ok) said.push(decoded.value);
    },
    clock: {
      after: (ms, run) => {
        const cancel = clock.after(ms, run);
        return () => {
          cancels += 1;
          cancel();
        };
      },
    },
    speaker: speakerOf(1),
    isAlone: () => false,
  });
  const hearTips = (from: number, chains: readonly ChainTips[]) =>
    live.hear(encodeCatchUp({ is: 'tips', from: speakerOf(from), chains }));
  return { ana, live, clock, said, hearTips, cancels: () => cancels };
}

test('a phone that asked a thousand times has nothing left to call off', async () => {
  const { live, clock, said, hearTips, cancels } = conversation();
  for (let at = 0; at < 1_000; at += 1) {
    await hearTips(2, unheardOf);
    clock.advance(5_000);
  }
  live.stop();
  expect([said.length, cancels()]).toEqual([1_000, 0]);
});

test('whoever lacks history that no relay has asks who has it, and then one of them', async () => {
  const { live, clock, said, hearTips, ana } = conversation(() => emptyLog());
  await live.sayTips();
  expect(said[0]).toEqual({ is: 'tips', from: speakerOf(1), chains: [] });
  said.length = 0;
  const tips = tipsByChain(ana.state.log);
  for (const from of [2, 3, 4]) await hearTips(from, tips);
  clock.advance(5_000);
  const wants = tips.map(({ tips: [tip] }) => ({ tip, shared: [] }));
  expect(said).toEqual([{ is: 'want', to: speakerOf(2), wants }]);
});

test('whoever is asked who has the history says so, unless it is missing here too', async () => {
  const whole = conversation();
  await whole.hearTips(2, []);
  whole.clock.advance(5_000);
  expect(whole.said).toEqual([{ is: 'tips', from: speakerOf(1), chains: tipsByChain(whole.ana.state.log) }]);
  const lacking = conversation(() => emptyLog());
  await lacking.hearTips(2, []);
  lacking.clock.advance(5_000);
  expect(lacking.said).toEqual([]);
});
