/** Opening an account for somebody without a phone, or for the group; and who may. (protocol §2) */
import { keeps } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { fullLimitIn, policyIn } from '../../core/membership/policies.ts';
import { isCoordinator, isHelper, standingRoles } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type OpenArgs = {
  /** How far below zero it may go, by unit, in minor units; a unit left out: not at all. */
  readonly limits: Readonly<Record<UnitId, number>>;
  /** Who may keep it; `null`: it is of one neighbour, and any helper may. */
  readonly keepers: readonly MemberId[] | null;
  /** Of the group’s: it pays only what all have decided. Left out: whoever keeps it pays as they see fit. */
  readonly decided?: boolean;
};

/** The account is called after the entry that opens it; its name is told apart from the books. */
export function open({ limits, keepers, decided = false }: OpenArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const coordinates = isCoordinator(state, chain.value);
  if (!coordinates && keepers !== null) return refused('only-coordinators');
  if (!coordinates && !isHelper(state, chain.value)) return refused('only-helpers');
  const amounts = Object.entries(limits) as [UnitId, number][];
  if (amounts.some(([, limit]) => !Number.isSafeInteger(limit) || limit < 0 || limit > maxAmount))
    return refused('office.amount-unsound');
  if (!coordinates) {
    if (amounts.some(([unit, limit]) => limit > fullLimitIn(state, chain.value, unit)))
      return refused('office.limit-too-high');
    const kept = [...chain.value.custody.keys()].filter((account) => keeps(chain.value, account)).length;
    if (kept >= Number(policyIn(state, chain.value, 'office.max'))) return refused('keeps-too-many');
  }
  const named = keepers === null ? {} : { keepers: keepers.map(idToBytes), ...(decided && { decided }) };
  const some = Object.fromEntries(amounts.filter(([, limit]) => limit > 0));
  return ok([{ kind: 'account.open', payload: { is: keepers === null ? 'office' : 'group', limits: some, ...named } }]);
}

export type HelperArgs = { readonly member: MemberId };

export function nameHelper({ member }: HelperArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!state.membership.members.has(member)) return refused('no-such-member');
  if (standingRoles(state, 'helper').some((grant) => grant.member === member)) return refused('office.already-helper');
  return ok([{ kind: 'role.grant', payload: { member: idToBytes(member), role: 'helper' } }]);
}

/** One's own role, or as coordinator anybody's. What they keep they keep until it is handed over. */
export function endHelper({ member }: HelperArgs, context: Context): Drafts {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const held = standingRoles(state, 'helper').filter((grant) => grant.member === member);
  if (held.length === 0) return refused('no-such-role');
  if (member !== self.member && !isCoordinator(state, chain.value)) return refused('only-coordinators');
  return ok(held.map(({ entry }) => ({ kind: 'role.end', payload: { ref: idToBytes(entry) } })));
}
