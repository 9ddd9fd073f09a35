import type { GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { balanceOf, memberOf, neighbours, pay } from '../session/steps.ts';
import { startPhone } from '../session/test-phone.ts';
import { threat } from './support/threat.ts';

type Carry = (from: Phone, to: Phone, group: GroupId) => Promise<unknown>;

/** No relay serves them any more: does a payment fail to reach its payee? */
threat<Carry>('shuts out everybody', {
  attack: async (carry) => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    await relay.stop();
    await pay(ana, memberOf(bea, group), group, 60);
    await carry(ana, bea, group);
    return balanceOf(bea, group) !== 60;
  },
  defence: async (from, to, group) => to.openFile(await from.exportBundle(group, null), null),
  takenOut: async () => undefined,
});
