import { vi } from 'vitest';
import { accountOfMember } from '../../src/core/ids.ts';
import { dueOf, type HeldCommand } from '../../src/view/held/held-run.ts';
import { advance, hold, undoHeld, useHeld } from '../../src/view/held/held-store.ts';
import { connectWorker } from '../../src/view/worker-client.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { balanceOf, memberOf, neighbours, time } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threatInPlace } from './support/threat.ts';

vi.mock('../../src/view/held/held-run.ts', { spy: true });

/** Somebody taps, and takes it back a second later. */
threatInPlace('A tap by mistake', {
  attack: async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    connectWorker(ana);
    const to = [{ account: accountOfMember(memberOf(bea, group)), amount: 60 }];
    const payment: HeldCommand = {
      command: 'exchange.pay',
      args: { to, unit: time, memo: '', gift: false, answers: null },
    };
    const held = await hold(group, payment);
    if (!held.ok) throw new Error(held.error.code);
    advance(Date.now() + 1_000);
    await vi.waitFor(() => {
      if (useHeld.getState().stage.is === 'signing') throw new Error('not yet');
    });
    await undoHeld();
    return balanceOf(ana, group) !== 0;
  },
  // What is tapped is due at once.
  takeOut: () => vi.mocked(dueOf).mockReturnValue('confirm'),
});
