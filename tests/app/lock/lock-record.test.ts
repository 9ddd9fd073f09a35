import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetLock, keepLock, type LockRecord, storedLock } from '../../../src/app/lock/lock-record.ts';

const kept = new Map<string, string>();
beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }),
);
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

const record: LockRecord = { pin: 'TU5HTA==', awayMs: 60_000, platform: { id: 'AAEC' }, wrong: 3, triedAt: 5 };

describe('what the phone lock remembers', () => {
  test('is read as it was kept, and gone once it was forgotten', () => {
    keepLock(record);
    expect(storedLock()).toEqual(record);
    forgetLock();
    expect(storedLock()).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['a number', '7'],
    ['half a record', '{"pin":"TU5H'],
    ['no PIN', '{"awayMs":0}'],
  ])('is no lock where there is %s', (_, stored) => {
    if (stored !== null) kept.set('minga.lock', stored);
    expect(storedLock()).toBeNull();
  });

  test('takes what is not a length of time for none, and locks sooner', () => {
    kept.set('minga.lock', JSON.stringify({ pin: 'x', awayMs: -5, wrong: 'many', triedAt: null, platform: { id: 7 } }));
    expect(storedLock()).toEqual({ pin: 'x', awayMs: 0, platform: null, wrong: 0, triedAt: 0 });
  });
});
