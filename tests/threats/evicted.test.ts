import { startTestRelay } from '../relay/support/test-relay.ts';
import { memberOf, neighbours, pay } from '../session/steps.ts';
import { startPhone, until } from '../session/test-phone.ts';
import { threat } from './support/threat.ts';

/** The browser threw everything away: is Bea's place among the others gone? `copies`: whether others' can be reached. */
threat<{ readonly copies: boolean }>('The browser evicts storage', {
  attack: async ({ copies }) => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    await pay(bea, memberOf(ana, group), group, 90);
    await until(ana, group, (view) => view.me.purses[0]?.balance === 90);
    const card = (await bea.recovery(group))?.card ?? '';
    const link = await ana.deviceLink(group);
    await until(ana, group, (view) => view.reach.onRelay);
    bea.stop();
    if (!copies) await relay.stop();
    const empty = await startPhone(relay.url);
    const joined = await empty.joinAsDevice(link, card, true);
    return !joined.ok || empty.view(group).me.purses[0]?.balance !== -90;
  },
  defence: { copies: true },
  takenOut: { copies: false },
});
