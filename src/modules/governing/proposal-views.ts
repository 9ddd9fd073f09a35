/** What screens read of proposals. */

import { movementsOf } from '../../core/accounts/movements.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { Proposal } from '../../core/mandates/state.ts';
import type { Context } from '../../core/module.ts';
import { compareNodes } from '../../core/order.ts';
import type { GroupState } from '../../core/state.ts';
import {
  aboutOf,
  closersOf,
  isAsked,
  isOfAnother,
  type ProposalState,
  stateOf,
  type Tally,
  tallyOf,
} from './proposals.ts';

export type ProposalView = Tally & {
  readonly entry: EntryId;
  readonly act: string;
  readonly member: MemberId;
  readonly about: MemberId | null;
  /** Who is to close the books, for a proposal about that. */
  readonly closers: readonly MemberId[];
  readonly claimedAt: number;
  readonly state: ProposalState;
  readonly maySign: boolean;
  readonly mayWithdraw: boolean;
};

/** Newest first. */
export function proposals(_: Record<string, never>, context: Context): readonly ProposalView[] {
  const { state } = context;
  const placed = [...state.mandates.proposals.values()].flatMap((proposal) => {
    const node = state.log.nodes.get(proposal.entry);
    return node && !isOfAnother(proposal.act) ? [{ proposal, node }] : [];
  });
  return placed
    .sort((left, right) => compareNodes(right.node, left.node))
    .map(({ proposal, node }) => toView(context, proposal, node.device === context.self.device));
}

function toView(context: Context, proposal: Proposal, isMine: boolean): ProposalView {
  const { state } = context;
  const standing = stateOf(state, proposal);
  return {
    ...tallyOf(state, proposal),
    entry: proposal.entry,
    act: proposal.act,
    member: proposal.member,
    about: aboutOf(state, proposal),
    closers: closersOf(state, proposal),
    claimedAt: proposal.claimedAt,
    state: standing,
    maySign: isAsked(context, proposal),
    mayWithdraw: isMine && standing === 'open' && signingChain(context).ok,
  };
}

/** What I know of a neighbour, so that a signature is not given in haste. */
export type Acquaintance = {
  /** Claimed time at which they came into the group, ms. */
  readonly since: number | null;
  /** Payments between the two of us, both ways. */
  readonly trades: number;
};

export function acquaintance({ member }: { readonly member: MemberId }, { state, self }: Context): Acquaintance {
  const known = state.membership.members.get(member);
  const opening = known?.devices[0]?.openedBy;
  return {
    since: (opening && state.log.nodes.get(opening)?.claimedAt) ?? null,
    trades: tradesBetween(state, accountOfMember(self.member), accountOfMember(member)),
  };
}

const tradesBetween = (state: GroupState, mine: AccountId, theirs: AccountId): number =>
  movementsOf(state, mine).filter((id) => {
    const transfer = state.accounts.transfers.get(id);
    return transfer !== undefined && transfer.counted > 0 && (transfer.from === theirs || transfer.to === theirs);
  }).length;
