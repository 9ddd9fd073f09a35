/** The keys under which this phone speaks to another one with nobody in between. (protocol §9) */
import type { EntryId } from '../../core/ids.ts';
import { epochCommitment, leadsOn } from '../../core/membership/epochs.ts';
import { assert } from '../../lib/assert.ts';
import type { Identity } from '../ports/identity.ts';
import { heldEpochs } from './epoch-keys.ts';
import type { OpenGroup } from './open-group.ts';
import { openTraffic, type Purpose, sealTraffic } from './traffic.ts';

export type SpokenEpoch = {
  /** The same for the same key. */
  readonly name: string;
  readonly seal: (content: Uint8Array, purpose: Purpose) => Promise<Uint8Array>;
  /** `null`: sealed with another key, for another purpose, or altered. */
  readonly open: (sealed: Uint8Array, purpose: Purpose) => Promise<Uint8Array | null>;
  /** Of one that is over, the entries that may be told in it; `null` for the newest. */
  readonly leadsOn: (() => ReadonlySet<EntryId>) | null;
};

/** Newest first. */
export function spokenEpochs(identity: Identity, { books, local }: OpenGroup): [SpokenEpoch, ...SpokenEpoch[]] {
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
