/** Who answers for the group, and for how long. (protocol §7) */
import { signingChain } from '../../core/accounts/signing.ts';
import { type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { cutoffOf, isCoordinator, standingRoles } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

/** A twelfth of a year, ms: a term ends about then, by each phone's own clock. */
const monthMs = 2_629_800_000;
const monthsMax = 60;

export type MakeCoordinatorArgs = {
  readonly member: MemberId;
  /** Of office, from 1 to 60; `null`: no term. */
  readonly months: number | null;
};

/** Somebody who answers for the group already gets a new term in place of the one they have. */
export function makeCoordinator({ member, months }: MakeCoordinatorArgs, context: Context): Drafts {
  const { state, now } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!state.membership.members.has(member)) return refused('no-such-member');
  if (cutoffOf(state, member) !== null) return refused('governing.membership-ended');
  if (months !== null && !(Number.isSafeInteger(months) && months >= 1 && months <= monthsMax))
    return refused('governing.term-unsound');
  const held = standingRoles(state).filter((grant) => grant.member === member);
  if (months === null && held.some(({ until }) => until === null)) return refused('governing.already-coordinator');
  const term = months === null ? {} : { until: now + months * monthMs };
  const grant = { kind: 'role.grant', payload: { member: idToBytes(member), role: 'coordinator', ...term } };
  return ok([grant, ...held.map(({ entry }) => ending(entry))]);
}

/** One's own role, or as coordinator anybody's: every grant of it that stands. */
export function endRole({ member }: { readonly member: MemberId }, context: Context): Drafts {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const held = standingRoles(state).filter((grant) => grant.member === member);
  if (held.length === 0) return refused('no-such-role');
  if (member !== self.member && !isCoordinator(state, chain.value)) return refused('only-coordinators');
  return ok(held.map(({ entry }) => ending(entry)));
}

const ending = (entry: EntryId): Draft => ({ kind: 'role.end', payload: { ref: idToBytes(entry) } });
