import { vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { services } from '../../src/modules/services.ts';
import { setOwnProfile } from '../../src/session/group/own-profile.ts';
import { dealsPlace } from '../../src/session/group/parcels.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { memberOf, neighbours } from '../session/steps.ts';
import { opened, saying, startPhone } from '../session/test-phone.ts';
import { threat } from './support/threat.ts';

const door = 'the blue door';

/** Bea has no deal with Ana, and looks into what her phone was given. */
threat<Identity>('What is for those one has a deal with, read by others', {
  attack: async (identity) => {
    const relay = await startTestRelay();
    const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
    const group = await neighbours(ana, bea);
    const settings = { setting: async () => undefined, putSetting: async () => undefined };
    const profile = saying({ name: 'Ana', ways: { knock: door }, shownTo: { knock: 'deals' } });
    await setOwnProfile({ identity, phone: settings, services: async () => services }, opened(ana, group), profile);
    opened(ana, group).changed();
    const arrived = await vi.waitFor(() => {
      const kept = opened(bea, group).profiles.kept(dealsPlace(memberOf(ana, group)));
      if (kept === null) throw new Error('it is carried to every phone');
      return kept;
    }, 10_000);
    return new TextDecoder().decode(arrived.body).includes(door);
  },
  defence: browserIdentity,
  takenOut: { ...browserIdentity, lockTo: async (_, plaintext) => ({ bytes: plaintext, contentKey: plaintext }) },
});
