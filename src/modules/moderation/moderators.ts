/** Who hears complaints: naming moderators, and who would hear this one. */
import { keeperOf } from '../../core/accounts/custody/keepers.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, idToBytes, type MemberId } from '../../core/ids.ts';
import { cutoffOf, holdersFor, isCoordinator, standingRoles } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok } from '../../lib/result.ts';
import { type Drafts, refused } from './refusals.ts';

export type ModeratorArgs = { readonly member: MemberId };

export function nameModerator({ member }: ModeratorArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!state.membership.members.has(member) || cutoffOf(state, member) !== null) return refused('no-such-member');
  if (standingRoles(state, 'moderator').some((grant) => grant.member === member))
    return refused('case.already-moderator');
  return ok([{ kind: 'role.grant', payload: { member: idToBytes(member), role: 'moderator' } }]);
}

/** One's own role, or as coordinator anybody's. What they have begun to hear they may still decide. */
export function endModerator({ member }: ModeratorArgs, context: Context): Drafts {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const held = standingRoles(state, 'moderator').filter((grant) => grant.member === member);
  if (held.length === 0) return refused('no-such-role');
  if (member !== self.member && !isCoordinator(state, chain.value)) return refused('only-coordinators');
  return ok(held.map(({ entry }) => ({ kind: 'role.end', payload: { ref: idToBytes(entry) } })));
}

export type ModeratorsView = { readonly moderators: readonly MemberId[]; readonly mayName: boolean };

export function moderators(_: Record<string, never>, context: Context): ModeratorsView {
  const { state } = context;
  const chain = signingChain(context);
  return {
    moderators: [...new Set(standingRoles(state, 'moderator').map(({ member }) => member))].sort(),
    mayName: chain.ok && isCoordinator(state, chain.value),
  };
}

export type Hearers = {
  /** Those who would hear it. */
  readonly readers: readonly MemberId[];
  /** There are moderators, and none is left who may: each keeps the account of a party. */
  readonly onlyKeepers: boolean;
};

/** Moderators who have nothing to do with it, as this phone's next entry would know them. */
export function hearersOf(
  context: Context,
  parties: readonly AccountId[],
  without: readonly (MemberId | null)[] = [],
): Hearers {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return { readers: [], onlyKeepers: false };
  const kept = new Set<string>([...parties, self.member, ...without.flatMap((member) => member ?? [])]);
  const able = [...holdersFor(state, chain.value, 'moderator')].filter((member) => !kept.has(member)).sort();
  const keepers = keepersOf(state, parties);
  const readers = able.filter((member) => !keepers.has(member));
  return { readers, onlyKeepers: readers.length === 0 && able.length > 0 };
}

export const keepersOf = (state: GroupState, parties: readonly AccountId[]): ReadonlySet<MemberId> =>
  new Set(
    parties.flatMap((account) =>
      state.accounts.entrusted.has(account) ? (keeperOf(state, account)?.member ?? []) : [],
    ),
  );
