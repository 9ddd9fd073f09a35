/** Who answers for the group, until when, and by whose word. */
import { signingChain } from '../../core/accounts/signing.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { isCoordinator, standingRoles } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { compareText } from '../../lib/compare.ts';
import { decidersOf } from './deciders.ts';

export type CoordinatorView = {
  readonly member: MemberId;
  readonly grant: EntryId;
  /** Claimed time, ms: since when, and when the term ends; `null`: no term. */
  readonly since: number;
  readonly until: number | null;
  /** Who said so; the founder themselves for the founding. */
  readonly by: readonly MemberId[];
  readonly elected: boolean;
};

/** By member; of several grants the one that lasts longest. */
export const coordinators = (_: Record<string, never>, { state }: Context): readonly CoordinatorView[] =>
  coordinatorsOf(state);

export function coordinatorsOf(state: GroupState): CoordinatorView[] {
  const lasting = new Map<MemberId, CoordinatorView>();
  for (const { entry, member, until, elected } of standingRoles(state)) {
    const known = lasting.get(member);
    if (known !== undefined && endOf(known.until) >= endOf(until)) continue;
    const since = state.log.nodes.get(entry)?.claimedAt ?? 0;
    lasting.set(member, { member, grant: entry, since, until, by: decidersOf(state, entry), elected });
  }
  return [...lasting.values()].sort((left, right) => compareText(left.member, right.member));
}

const endOf = (until: number | null): number => until ?? Number.POSITIVE_INFINITY;

/** Whether this phone decides as a coordinator, by all that it has heard. */
export function actsAsCoordinator({ state, self }: Pick<Context, 'state' | 'self'>): boolean {
  const chain = signingChain({ state, self });
  return chain.ok && isCoordinator(state, chain.value);
}
