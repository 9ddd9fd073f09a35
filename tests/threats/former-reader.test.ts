import { expect, vi } from 'vitest';
import { cutOffs, type Departures } from '../../src/session/group/rotating.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { sign, three, untilKeys } from '../session/epoch-steps.ts';
import { agree, memberOf, pay } from '../session/steps.ts';
import { Browser, opened, realClock, startPhone, until } from '../session/test-phone.ts';
import { threat } from './support/threat.ts';

threat<Departures>('A former reader goes on reading', {
  attack: async (departures) => {
    const relay = await startTestRelay();
    const start = () => startPhone(relay.url, new Browser(), realClock, departures);
    const [ana, bea, carla] = [await start(), await start(), await start()];
    const group = await three(ana, bea, carla);
    const left = await sign(carla, group, { kind: 'member.leave', payload: { refs: [] } });
    await vi.waitFor(() => {
      for (const phone of [ana, bea]) expect(opened(phone, group).books.state.log.nodes.has(left)).toBe(true);
    });
    const isDue = departures.causes(opened(ana, group).books.state).length > 0;
    if (isDue) await untilKeys(group, 2, ana, bea);
    const paid = await pay(ana, memberOf(bea, group), group, 30);
    if (!paid.ok) throw new Error(paid.error.code);
    await until(bea, group, (view) => view.me.purses[0]?.balance === 30);
    if (!isDue) await agree(group, ana, carla);
    return paid.value.every((id) => opened(carla, group).books.state.log.nodes.has(id));
  },
  defence: cutOffs,
  takenOut: { causes: () => [], leftOut: () => false },
});
