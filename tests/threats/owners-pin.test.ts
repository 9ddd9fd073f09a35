import { vi } from 'vitest';
import { accountOfEntry, type EntryId } from '../../src/core/ids.ts';
import { waitLeft } from '../../src/lib/waits.ts';
import { done } from '../session/belonging-steps.ts';
import { found, time } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/lib/waits.ts', { spy: true });
vi.setConfig({ testTimeout: 120_000 });

/** Somebody has taken up the keeper's phone, and goes through the PINs of a neighbour's account from the first. */
threatInPlace('An account’s owner’s PIN tried until it fits', {
  attack: async () => {
    const ana = await startPhone(null);
    const group = await found(ana, 'Ana');
    const [opened] = await done(ana, group, 'office.open', { limits: { [time]: 300 }, keepers: null });
    const lola = accountOfEntry(opened as EntryId);
    await ana.pins('choose', group, lola, '0007', null);
    for (let guess = 0; guess < 8; guess += 1) {
      if ((await ana.pins('enter', group, lola, String(guess).padStart(4, '0'))) === 'right') return true;
    }
    return false;
  },
  takeOut: () => vi.mocked(waitLeft).mockReturnValue(0),
});
