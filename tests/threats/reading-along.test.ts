import { browserIdentity } from '../../src/app/worker/identity.ts';
import { sealTraffic } from '../../src/session/group/traffic.ts';
import type { Identity } from '../../src/session/ports/identity.ts';
import { decodeBatch } from '../../src/wire/batch.ts';
import { batch, epochKey } from './support/sealed.ts';
import { threat } from './support/threat.ts';

threat<Identity>('Reading along', {
  attack: async (identity) => decodeBatch(await sealTraffic(identity, epochKey, batch, 'entries')).ok,
  defence: browserIdentity,
  takenOut: { ...browserIdentity, seal: async (_, content) => content },
});
