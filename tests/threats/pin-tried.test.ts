import { vi } from 'vitest';
import { keepLock } from '../../src/app/lock/lock-record.ts';
import { lockedBy, tryPin } from '../../src/app/lock/pin.ts';
import { waitLeft } from '../../src/lib/waits.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/lib/waits.ts', { spy: true });
vi.setConfig({ testTimeout: 120_000 });

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

/** Somebody holds the phone while its person has turned away, and goes through the PINs from the first. */
threatInPlace('A phone lock’s PIN tried until it fits', {
  attack: async () => {
    keepLock({ pin: await lockedBy('0007'), awayMs: 0, platform: null, wrong: 0, triedAt: 0 });
    for (let guess = 0; guess < 8; guess += 1) {
      if ((await tryPin(String(guess).padStart(4, '0'))) === 'right') return true;
    }
    return false;
  },
  takeOut: () => vi.mocked(waitLeft).mockReturnValue(0),
});
