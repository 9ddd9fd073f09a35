import { vi } from 'vitest';
import { idToBytes } from '../../src/core/ids.ts';
import { compareEntries } from '../../src/core/order.ts';
import { newcomer, settle, village } from '../core/cast.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/core/order.ts', { spy: true });

const inTheYear4199 = 2 ** 46;

/** Mallory takes an invitation; Ana hears of it and hands it to Bea. By Mallory’s clock hers was the later word. */
threatInPlace('Back-dating, clocks ten years wrong', {
  attack: () => {
    const { ana, bea, mallory } = village(['ana', 'bea', 'mallory']);
    ana.grantRole(mallory.member);
    const invitation = ana.invite(0, { uses: 5, name: 'for the valley' });
    settle(ana, bea, mallory);
    const handTo = (phone: typeof ana) => ({
      ...{ ref: idToBytes(invitation.entry.id), toDevice: idToBytes(phone.device), uses: 5 },
    });
    mallory.sign('invite.move', handTo(mallory), { claimedAt: inTheYear4199 });
    settle(ana, bea, mallory);
    ana.sign('invite.move', handTo(bea));
    settle(ana, bea, mallory);
    const joined = newcomer('dora', ana).join(invitation);
    mallory.receive([joined]);
    return mallory.verdictOf(mallory.admit(joined, 0)) === 'valid';
  },
  // What comes first is what says so.
  takeOut: () =>
    vi
      .mocked(compareEntries)
      .mockImplementation(
        ({ nodes }, left, right) => (nodes.get(left)?.claimedAt ?? 0) - (nodes.get(right)?.claimedAt ?? 0),
      ),
});
