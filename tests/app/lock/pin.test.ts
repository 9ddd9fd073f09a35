/** The PIN as the lock asks for it: every try is counted before it is judged. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepLock, storedLock } from '../../../src/app/lock/lock-record.ts';
import { lockedBy, tryPin } from '../../../src/app/lock/pin.ts';

vi.setConfig({ testTimeout: 120_000 });

const kept = new Map<string, string>();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  keepLock({ pin: await lockedBy('4711'), awayMs: 0, platform: null, wrong: 0, triedAt: 0 });
});
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a try', () => {
  test('with the right PIN opens, and forgets the wrong ones before it', async () => {
    expect(await tryPin('4712')).toBe('wrong');
    expect(storedLock()?.wrong).toBe(1);
    expect(await tryPin('4711')).toBe('right');
    expect(storedLock()?.wrong).toBe(0);
  });

  test('counts from the moment it is made, so that closing the app makes none free', async () => {
    const trying = tryPin('4712');
    await vi.waitFor(() => expect(storedLock()?.wrong).toBe(1));
    expect(await trying).toBe('wrong');
  });

  test('has to wait after the fifth wrong one, even with the right PIN, until the wait is over', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) expect(await tryPin('0000')).toBe('wrong');
    expect(await tryPin('4711')).toBe('wait');
    expect(storedLock()?.wrong).toBe(5);
    vi.setSystemTime(Date.now() + 30_000);
    expect(await tryPin('4711')).toBe('right');
  });
});
