import { emptyChain, limitIn } from '../chain.ts';
import { accountOfMember, type DeviceId, type EntryId, type UnitId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { policyIn } from '../membership/policies.ts';
import type { GroupState } from '../state.ts';

/**
 * How much of what a forked device paid from a number on is made good, by unit, in minor units: the group's policy and the
 * member's limit, as the device's own chain had them at the entry before that number (`null`: it had none). It could have been spent honestly, so the group had
 * agreed to bear it. (protocol §5)
 */
export function coverAt(
  state: GroupState,
  chainAt: Standing['chainAt'],
  device: DeviceId,
  before: EntryId | null,
): ReadonlyMap<UnitId, number> {
  const chain = before === null ? emptyChain(device) : chainAt(before);
  const policy = policyIn(state, chain, 'cover');
  const units = state.membership.founding?.units ?? [];
  return new Map(units.map(({ id }) => [id, typeof policy === 'number' ? policy : ownLimit(chain, id)]));
}

const ownLimit = (chain: ReturnType<typeof emptyChain>, unit: UnitId): number =>
  chain.member === null ? 0 : limitIn(chain, accountOfMember(chain.member), unit);
