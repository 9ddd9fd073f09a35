/** What is told to those alone whom somebody has a deal with, looked after as the books go on. (protocol §1) */
import type { Identity } from '../ports/identity.ts';
import type { OpenGroup } from './open-group.ts';
import { dealsPlace } from './parcels.ts';

/**
 * Opens what others told this phone's member behind a lock, and locks what this one tells anew when a deal has begun, or a device
 * come in, to which it is not locked yet.
 */
export async function tendDeals(identity: Identity, open: OpenGroup): Promise<void> {
  const { local, me, profiles, services } = open;
  if (await profiles.openLocked()) open.changed();
  if (local.stopped || services === null || profiles.kept(dealsPlace(me.self.member)) === null) return;
  // Where its file can't be had now, the next news tries again.
  const room = await import('./own-profile.ts').catch(() => null);
  if (await room?.renewDeals(identity, open, services)) open.changed();
}
