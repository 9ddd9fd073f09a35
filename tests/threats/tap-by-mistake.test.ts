import type { GroupId } from '../../src/core/ids.ts';
import type { PayArgs } from '../../src/modules/exchange/commands.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { balanceOf, memberOf, neighbours, time } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threat } from './support/threat.ts';

type Tap = (phone: Phone, group: GroupId, args: PayArgs) => Promise<() => Promise<void>>;

/** Somebody taps, and takes it back at once. */
threat<Tap>('A tap by mistake', {
  attack: async (tap) => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    const to = [{ member: memberOf(bea, group), amount: 60 }];
    const takeBack = await tap(ana, group, { to, unit: time, memo: '', gift: false, answers: null });
    await takeBack();
    return balanceOf(ana, group) !== 0;
  },
  defence: async (phone, group, args) => {
    const held = await phone.hold(group, 'exchange.pay', args);
    if (!held.ok) throw new Error(held.error.code);
    return () => phone.discardHeld(group, held.value);
  },
  takenOut: async (phone, group, args) => {
    await phone.act(group, 'exchange.pay', args);
    return async () => undefined;
  },
});
