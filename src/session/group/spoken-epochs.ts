/** The keys under which this phone speaks to another one with nobody in between. (protocol §9) */
import { epochCommitment, leadsOn } from '../../core/membership/epochs.ts';
import { assert } from '../../lib/assert.ts';
import type { SpokenEpoch, SpokenEpochs } from '../../replication/spoken-epoch.ts';
import type { Identity } from '../ports/identity.ts';
import { heldEpochs } from './epoch-keys.ts';
import type { OpenGroup } from './open-group.ts';
import { openTraffic, sealTraffic } from './traffic.ts';

export function spokenEpochs(identity: Identity, { books, local }: OpenGroup): SpokenEpochs {
  const [newest, ...older] = heldEpochs(books.state, local.epochKeys).reverse();
  assert(newest !== undefined, 'whoever reads the books has a key of the group');
  const epochOf = (key: Uint8Array, told: SpokenEpoch['leadsOn']): SpokenEpoch => ({
    name: epochCommitment(key),
    seal: (content, purpose) => sealTraffic(identity, key, content, purpose),
    open: (sealed, purpose) => openTraffic(identity, key, sealed, purpose),
    leadsOn: told,
  });
  return [
    epochOf(newest.key, null),
    ...older.map(({ key, rotation }) => epochOf(key, () => leadsOn(books.state, rotation))),
  ];
}
