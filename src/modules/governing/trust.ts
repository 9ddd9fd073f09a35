/** Everything about one member that a coordinator decides on, with the decision behind each. */

import { type LimitMoment, type LimitStanding, limitLine } from '../../core/accounts/limit-line.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { balanceOf } from '../../core/accounts/state.ts';
import { accountOfMember, type EntryId, type MemberId, type UnitId } from '../../core/ids.ts';
import { standingMerges } from '../../core/membership/merging.ts';
import { shownBecause } from '../../core/membership/open-books.ts';
import { fullLimitNow } from '../../core/membership/policies.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { mayVouch } from './change-limits.ts';
import { actsAsCoordinator, type CoordinatorView, coordinatorsOf } from './coordinators.ts';
import { decidersOf } from './deciders.ts';
import { aboutOf, openProposals, type ProposedAct } from './proposals.ts';
import { type Stage, stageOf } from './stage.ts';

export type TrustMoment = {
  readonly entry: EntryId;
  readonly is: LimitMoment['change']['is'];
  readonly standing: LimitStanding;
  readonly step: { readonly from: number; readonly to: number } | null;
  /** By how much, in minor units; negative for a cut. */
  readonly amount: number;
  /** Who decided; nobody when it followed from the rules alone. */
  readonly by: readonly MemberId[];
  readonly claimedAt: number;
};

export type TrustInUnit = {
  readonly unit: UnitId;
  /** Of both records, where two are one person; `null`: it is not shown to this member. */
  readonly balance: number | null;
  readonly limit: number;
  /** Once all that is on its way was taken up; the same as `limit` when nothing is. */
  readonly next: number;
  readonly full: number;
  readonly stage: Stage;
  /** What a change has to build on; `null`: the member is not let in yet. */
  readonly tip: EntryId | null;
  /** Newest first. */
  readonly moments: readonly TrustMoment[];
  /** A decision that came too late, and that nobody who knew of it has decided over since: the limit it meant. */
  readonly again: { readonly entry: EntryId; readonly wanted: number } | null;
};

export type MergeView = { readonly entry: EntryId; readonly kept: MemberId; readonly other: MemberId };

export type TrustView = {
  readonly units: readonly TrustInUnit[];
  readonly role: CoordinatorView | null;
  readonly ended: MemberEndingView | null;
  readonly merges: readonly MergeView[];
  /** Open proposals about the member. */
  readonly proposals: readonly { readonly entry: EntryId; readonly act: ProposedAct }[];
  readonly mayVouch: boolean;
  readonly mayCoordinate: boolean;
  /** This phone may sign at all. */
  readonly maySign: boolean;
};

export type MemberEndingView = {
  readonly is: 'removed' | 'left' | 'suspended';
  /** Who decided. */
  readonly by: readonly MemberId[];
  readonly claimedAt: number;
};

export function trust({ member }: { readonly member: MemberId }, context: Context): TrustView {
  const { state } = context;
  const chain = signingChain(context);
  const units = state.membership.founding?.units ?? [];
  return {
    units: units.map(({ id }) => trustInUnit(context, member, id)),
    role: coordinatorsOf(state).find((each) => each.member === member) ?? null,
    ended: endingOf(state, member),
    merges: standingMerges(state)
      .filter(({ kept, other }) => kept === member || other === member)
      .map(({ entry, kept, other }) => ({ entry, kept, other })),
    proposals: openProposals(state)
      .filter((proposal) => aboutOf(state, proposal) === member)
      .map(({ entry, act }) => ({ entry, act: act as ProposedAct })),
    mayVouch: chain.ok && mayVouch(state, chain.value, member),
    mayCoordinate: actsAsCoordinator(context),
    maySign: chain.ok,
  };
}

export function endingOf(state: GroupState, member: MemberId): MemberEndingView | null {
  const ending = cutoffOf(state, member);
  if (ending === null) return null;
  const { cutoff, suspended } = ending;
  const is = cutoff.reason === 'leaving' ? 'left' : suspended ? 'suspended' : 'removed';
  return { is, by: cutoff.signers, claimedAt: state.log.nodes.get(cutoff.entry)?.claimedAt ?? 0 };
}

function trustInUnit(context: Context, member: MemberId, unit: UnitId): TrustInUnit {
  const { state } = context;
  const line = limitLine(state, member, unit);
  const full = fullLimitNow(state, unit);
  return {
    unit,
    balance: shownBecause(context, accountOfMember(member)) && balanceOfPerson(state, member, unit),
    limit: line.now,
    next: line.next,
    full,
    stage: stageOf(line.now, full),
    tip: line.tip,
    moments: [...line.moments].reverse().map(({ change, standing, step }) => ({
      entry: change.entry,
      is: change.is,
      standing,
      step,
      amount: change.amounts.find(([each]) => each === unit)?.[1] ?? 0,
      by: change.is === 'growth' ? [] : decidersOf(state, change.entry),
      claimedAt: change.claimedAt,
    })),
    again: tooLate(context, line.moments, line.next, unit),
  };
}

/** Balances stay where they are when two records are merged: what is shown is their sum. */
function balanceOfPerson(state: GroupState, member: MemberId, unit: UnitId): number {
  const others = standingMerges(state).flatMap(({ kept, other }) => (kept === member ? [other] : []));
  return [member, ...others].reduce((sum, each) => sum + balanceOf(state.accounts, accountOfMember(each), unit), 0);
}

/** The newest raise that the member's phone can not take up any more, unless somebody who knew of it has decided since. */
function tooLate(
  { state, chainAt }: Context,
  moments: readonly LimitMoment[],
  next: number,
  unit: UnitId,
): TrustInUnit['again'] {
  const lost = moments.filter(({ change, standing }) => change.is === 'raise' && standing === 'too-late').at(-1);
  if (lost === undefined) return null;
  const { entry, previous, amounts } = lost.change;
  const before = moments.find(({ change }) => change.entry === previous)?.step?.to ?? 0;
  const wanted = before + (amounts.find(([each]) => each === unit)?.[1] ?? 0);
  const decisions = moments.filter(({ change }) => change.is === 'raise' || change.is === 'cut');
  const decidedSince = decisions.some(
    ({ change }) => change.entry !== entry && state.log.nodes.has(change.entry) && knew(chainAt, change.entry, entry),
  );
  return decidedSince || wanted === next ? null : { entry, wanted };
}

const knew = (chainAt: Context['chainAt'], decision: EntryId, of: EntryId): boolean =>
  chainAt(decision).acknowledged.has(of);
