/** Trusting a member with more, with less, or for the first time. (protocol §4, §9) */

import { isInGoodStanding } from '../../core/accounts/growing.ts';
import { limitLine } from '../../core/accounts/limit-line.ts';
import { limitAt } from '../../core/accounts/limits-state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { ChainState } from '../../core/chain.ts';
import { type EntryId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { policyIn, starterLimitIn } from '../../core/membership/policies.ts';
import { cutoffOf, isCoordinator, unitOf } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type ChangeLimitArgs = {
  readonly member: MemberId;
  readonly unit: UnitId;
  /** The new limit, in minor units: not by how much it changes, so that two who mean the same do not do it twice. */
  readonly to: number;
  /** The end of the line that the person saw when deciding. */
  readonly seen: EntryId;
};

/** A raise or a cut, whichever leads there from what the line comes to once all on its way is taken up. */
export function changeLimit({ member, unit, to, seen }: ChangeLimitArgs, context: Context): Drafts {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!state.membership.members.has(member)) return refused('no-such-member');
  if (cutoffOf(state, member) !== null) return refused('governing.membership-ended');
  if (unitOf(state, unit) === undefined) return refused('unknown-unit');
  if (!Number.isSafeInteger(to) || to < 0 || to > maxAmount) return refused('governing.limit-unsound');
  const { device, next, tip } = limitLine(state, member, unit);
  if (device === null) return refused('no-such-device');
  if (tip === null) return refused('no-such-limit');
  if (tip !== seen) return refused('limit-moved-on');
  if (to === next) return refused('governing.nothing-changes');
  const line = { member: idToBytes(member), unit, amount: Math.abs(to - next), ref: idToBytes(tip) };
  return ok([
    to > next
      ? { kind: 'limit.raise', payload: { ...line, toDevice: idToBytes(device) } }
      : { kind: 'limit.cut', payload: { ...line, device: idToBytes(device) } },
  ]);
}

export type VouchArgs = { readonly member: MemberId };

/** Gives a newcomer the starter limit in every unit in which nobody has trusted them yet. */
export function vouch({ member }: VouchArgs, context: Context): Drafts {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (member === self.member) return refused('to-oneself');
  if (!state.membership.members.has(member)) return refused('no-such-member');
  if (cutoffOf(state, member) !== null) return refused('governing.membership-ended');
  const units = (state.membership.founding?.units ?? []).map(({ id }) => id);
  const starting = units.flatMap((unit) => startIn(state, chain.value, member, unit) ?? []);
  if (starting.length === 0) return refused('already-trusted');
  const mayGive = starting.filter(({ unit }) => isInGoodStanding(state, chain.value, self.member, unit));
  if (mayGive.length === 0) return refused('not-in-good-standing');
  if (!hasVouchesLeft(state, chain.value, member)) return refused('vouched-for-too-many');
  return ok(mayGive.map(({ payload }) => ({ kind: 'limit.vouch', payload })));
}

const hasVouchesLeft = (state: GroupState, chain: ChainState, member: MemberId): boolean =>
  chain.vouchedFor.has(member) || chain.vouchedFor.size < Number(policyIn(state, chain, 'vouching.most'));

/** Whether this chain's member may vouch for another now, in any unit. */
export function mayVouch(state: GroupState, chain: ChainState, member: MemberId): boolean {
  const { member: self } = chain;
  if (self === null || self === member || cutoffOf(state, member) !== null) return false;
  if (!hasVouchesLeft(state, chain, member)) return false;
  return (state.membership.founding?.units ?? []).some(
    ({ id }) => isInGoodStanding(state, chain, self, id) && startIn(state, chain, member, id) !== null,
  );
}

/** What a vouch says in one unit; `null` when the member is trusted there already, or is not let in yet. */
function startIn(state: GroupState, chain: ChainState, member: MemberId, unit: UnitId) {
  const { device, tip } = limitLine(state, member, unit);
  const starter = starterLimitIn(state, chain, unit);
  if (tip === null || device === null || starter === 0) return null;
  const admission = state.accounts.limits.get(tip);
  if (admission?.previous !== null || limitAt(state, tip, unit) > 0) return null;
  const [newcomer, toDevice] = [idToBytes(member), idToBytes(device)];
  return { unit, payload: { member: newcomer, toDevice, unit, amount: starter, ref: idToBytes(tip) } };
}
