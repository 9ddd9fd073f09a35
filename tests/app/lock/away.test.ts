import { describe, expect, test } from 'vitest';
import { idleMs, wasAway } from '../../../src/app/lock/away.ts';

const minute = 60_000;
const lock = { awayMs: 5 * minute };

describe('a phone with a lock of five minutes', () => {
  test.each([
    ['was just here', 10 * minute, 10 * minute, false],
    ['was away for less', 10 * minute, 14 * minute, false],
    ['was away for as long', 10 * minute, 15 * minute, true],
    ['was never here', null, 15 * minute, true],
    ['has a clock that was set back', 10 * minute, 9 * minute, true],
  ])('that %s', (_, seen, now, away) => {
    expect(wasAway(lock, seen, now)).toBe(away);
  });
});

test('one that locks at once is locked by every way out of it, but not while somebody reads', () => {
  const atOnce = { awayMs: 0 };
  expect(wasAway(atOnce, 10, 10)).toBe(true);
  expect(idleMs(atOnce)).toBe(minute);
  expect(idleMs(lock)).toBe(5 * minute);
});
