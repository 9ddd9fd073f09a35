/** A coordinator says who may sell: everybody, or whoever carries a mark. */
import { idToBytes } from '../../../src/core/ids.ts';
import { policyChangeNow } from '../../../src/core/membership/policies.ts';
import type { Act } from './act.ts';
import { founderOf } from './keeping.ts';

const key = 'market.sellers';

const nameSellers: Act = (world, by, { pick }) => {
  const giver = founderOf(world) ?? by;
  const standing = policyChangeNow(giver.state, key);
  const value = pick % 4 === 0 ? 'all' : 'driving';
  giver.append([{ kind: 'policy.set', payload: { key, value, ...(standing && { ref: idToBytes(standing.entry) }) } }]);
};

export const selling = { nameSellers } as const;
