/** The schedules that every change has to pass; `npm run simulate` plays as many more as one likes. */
import { expect, test, vi } from 'vitest';
import { Coverage } from '../../scripts/simulate/coverage/happened.ts';
import { notSimulated } from '../../scripts/simulate/coverage/not-simulated.ts';
import { runSchedules } from '../../scripts/simulate/run.ts';
import { runSchedule } from '../../scripts/simulate/run-schedule.ts';
import { scheduleFrom } from '../../scripts/simulate/schedule.ts';

// Seconds on a quiet machine; a busy one may take many times as long.
vi.setConfig({ testTimeout: 240_000 });

const seen = new Coverage();
const { tally, failure } = runSchedules({ schedules: 1600, seed: 1, onHealed: seen.note });

test('everything that must hold of a healed village holds', () => {
  expect(failure).toBeNull();
});

test('they are worth playing: all that can go wrong did, many times', () => {
  const { entries, ...events } = tally;
  expect(entries).toBeGreaterThan(20_000);
  for (const happened of Object.values(events)) expect(happened).toBeGreaterThan(50);
});

test('each kind of entry, rejection, duty, act and rare path came about, but for those that are said not to', () => {
  expect(seen.never).toEqual([]);
  const { kinds, rejections } = seen.happened;
  expect(Object.keys(notSimulated.kinds).filter((kind) => kind in kinds)).toEqual([]);
  expect(Object.keys(notSimulated.rejections).filter((code) => code in rejections)).toEqual([]);
});

test('the same seed plays the same village, whatever was played before', () => {
  const [one, other] = [runSchedule(scheduleFrom(42)), runSchedule(scheduleFrom(42))];
  expect(one).toEqual(other);
  expect(runSchedule(scheduleFrom(43))).not.toEqual(one);
});
