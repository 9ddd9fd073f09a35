import { expect, test } from 'vitest';
import { Timers } from '../../src/replication/timers.ts';
import { makeManualClock } from '../relay/support/manual-clock.ts';

/** A clock that counts how often a timer was called off, whether it was still to come or not. */
function countingClock() {
  const clock = makeManualClock();
  let cancels = 0;
  const after = (ms: number, run: () => void) => {
    const cancel = clock.after(ms, run);
    return () => {
      cancels += 1;
      cancel();
    };
  };
  return { clock, after, cancels: () => cancels };
}

test('only what is still to come is kept in mind, and called off', () => {
  const { clock, after, cancels } = countingClock();
  const timers = new Timers({ after });
  const done: number[] = [];
  for (let at = 0; at < 1_000; at += 1) {
    timers.after(10, () => done.push(at));
    clock.advance(10);
  }
  timers.after(10, () => done.push(-1));
  timers.stop();
  clock.advance(100);
  expect([done.length, cancels(), clock.pending()]).toEqual([1_000, 1, 0]);
});

test('what a timer sets off may set another', () => {
  const { clock, after, cancels } = countingClock();
  const timers = new Timers({ after });
  timers.after(10, () => timers.after(10, () => undefined));
  clock.advance(10);
  timers.stop();
  expect([cancels(), clock.pending()]).toEqual([1, 0]);
});

test('a clock that runs a job at once leaves nothing behind', () => {
  let cancels = 0;
  const timers = new Timers({
    after: (_, run) => {
      run();
      return () => {
        cancels += 1;
      };
    },
  });
  timers.after(0, () => undefined);
  timers.stop();
  expect(cancels).toBe(0);
});
