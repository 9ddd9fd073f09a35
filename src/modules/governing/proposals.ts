/** What was proposed, who has signed, and whether that is enough. (protocol §3.5, §6) */
import { knowingAll, speakingChain } from '../../core/accounts/duties.ts';
import { closersNow } from '../../core/closing/closers.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { acts } from '../../core/mandates/acts.ts';
import { electorateAt } from '../../core/mandates/electorate.ts';
import type { Proposal } from '../../core/mandates/state.ts';
import { cutoffOf, standingRoles } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';

/** *settled*: what it asks for came about another way. *stuck*: whoever proposed it can not carry it out any more. */
export type ProposalState = 'open' | 'done' | 'withdrawn' | 'settled' | 'stuck';

/**
 * Acts that this module shows, asks about and carries out, by whichever module they were proposed. Others can be co-signed
 * by whoever meets them, and are their proposers' to carry out.
 */
export type ProposedAct = 'member.remove' | 'member.restore' | 'role.grant' | 'closers.set';
const ownActs: readonly string[] = [
  'member.remove',
  'member.restore',
  'role.grant',
  'closers.set',
] satisfies ProposedAct[];
const isOwnAct = (name: string): name is ProposedAct => ownActs.includes(name);

/** The books know it, and another module shows it, asks about it and carries it out, in its own words. */
export const isOfAnother = (act: string): boolean => Object.hasOwn(acts, act) && !isOwnAct(act);

type Terms = {
  readonly member?: MemberId;
  readonly ref?: EntryId | null;
  readonly closers?: readonly { readonly member: MemberId }[];
};

/** Whom a proposal is about; `null` for acts about nobody. */
export function aboutOf(state: GroupState, { entry, act }: Proposal): MemberId | null {
  const { member, ref } = termsOf(state, entry);
  if (act !== 'member.restore') return member ?? null;
  const removal = ref && state.restrictions.byEntry.get(ref);
  return removal && removal.is === 'cutoff' ? removal.member : null;
}

/** Whom a proposal of closers names; empty for every other act. */
export const closersOf = (state: GroupState, { entry }: Proposal): MemberId[] =>
  (termsOf(state, entry).closers ?? []).map(({ member }) => member);

const termsOf = (state: GroupState, proposal: EntryId): Terms =>
  (state.log.nodes.get(proposal)?.payload as { readonly terms: Terms } | null | undefined)?.terms ?? {};

/** Co-signatures that count: nobody has a voice in their own removal. */
const countedCosigns = (state: GroupState, proposal: Proposal): EntryId[] => {
  const about = proposal.act === 'member.remove' ? aboutOf(state, proposal) : null;
  return proposal.cosigns.filter((id) => state.log.nodes.get(id)?.member !== about);
};

export type Tally = {
  /** The proposer first, then in the order of their entries' ids. */
  readonly signers: readonly MemberId[];
  /** Of those, who signed as coordinators. */
  readonly coordinators: number;
  /** Of those, who have a vote; and how many there are in all, as the proposer knew. */
  readonly votes: number;
  readonly voters: number;
  /** How many coordinators would be enough; `null`: for this, none are. */
  readonly coordinatorsNeeded: number | null;
  readonly votesNeeded: number | null;
  readonly enough: boolean;
};

export function tallyOf(state: GroupState, proposal: Proposal): Tally {
  const signed = [proposal.entry, ...countedCosigns(state, proposal)];
  const signers = membersOf(state, signed);
  const coordinators = membersOf(
    state,
    signed.filter((id) => state.mandates.asCoordinator.has(id)),
  ).length;
  const electorate = electorateAt(state, proposal.entry);
  const votes = signers.filter((member) => electorate.has(member)).length;
  const coordinatorsNeeded = coordinatorsFor(state, proposal);
  const votesNeeded = mandatesFor(proposal.act).includes('members') ? Math.floor(electorate.size / 2) + 1 : null;
  const byCoordinators = coordinatorsNeeded !== null && coordinators >= coordinatorsNeeded;
  const byVotes = votesNeeded !== null && votes >= votesNeeded;
  const voters = electorate.size;
  return { signers, coordinators, votes, voters, coordinatorsNeeded, votesNeeded, enough: byCoordinators || byVotes };
}

const mandatesFor = (act: string): readonly string[] =>
  Object.hasOwn(acts, act) ? acts[act as keyof typeof acts].enough : [];

function coordinatorsFor(state: GroupState, { act, entry }: Proposal): number | null {
  // Only the first closers are for one coordinator to name.
  const isReplacing = act === 'closers.set' && termsOf(state, entry).ref !== null;
  if (mandatesFor(act).includes('coordinator') && !isReplacing) return 1;
  return mandatesFor(act).includes('coordinators') ? 2 : null;
}

const membersOf = (state: GroupState, ids: readonly EntryId[]): MemberId[] => [
  ...new Set(ids.flatMap((id) => state.log.nodes.get(id)?.member ?? [])),
];

export function stateOf(state: GroupState, proposal: Proposal): ProposalState {
  if (proposal.enactments.length > 0) return 'done';
  if (proposal.withdrawals.length > 0) return 'withdrawn';
  if (isSettled(state, proposal)) return 'settled';
  const device = state.log.nodes.get(proposal.entry)?.device;
  return device === undefined || speakingChain({ state, self: { device } }) === null ? 'stuck' : 'open';
}

function isSettled(state: GroupState, proposal: Proposal): boolean {
  if (proposal.act === 'closers.set') return (closersNow(state)?.entry ?? null) !== termsOf(state, proposal.entry).ref;
  const about = aboutOf(state, proposal);
  if (about === null) return false;
  switch (proposal.act) {
    case 'member.remove':
      return cutoffOf(state, about) !== null;
    case 'member.restore':
      return cutoffOf(state, about) === null;
    case 'role.grant':
      return standingRoles(state).some(({ member }) => member === about) || cutoffOf(state, about) !== null;
    default:
      return false;
  }
}

export const openProposals = (state: GroupState): Proposal[] =>
  [...state.mandates.proposals.values()].filter((proposal) => stateOf(state, proposal) === 'open');

export const hasSigned = (state: GroupState, { member, cosigns }: Proposal, self: MemberId): boolean =>
  member === self || cosigns.some((id) => state.log.nodes.get(id)?.member === self);

/** Whether a member is asked for a signature: it is open, not theirs, not about them, and they may still say something. */
export function isAsked({ state, self }: Context, proposal: Proposal): boolean {
  if (isOfAnother(proposal.act)) return false;
  if (stateOf(state, proposal) !== 'open' || hasSigned(state, proposal, self.member)) return false;
  if (proposal.act === 'member.remove' && aboutOf(state, proposal) === self.member) return false;
  return speakingChain({ state, self }) !== null && knowsItself(state, self.member);
}

const knowsItself = (state: GroupState, member: MemberId): boolean => cutoffOf(state, member) === null;

/** Proposals of this very device that enough have signed, with the signatures to name: it carries them out by itself. */
export function readyToEnact({ state, self }: Context): { readonly proposal: EntryId; readonly cosigns: EntryId[] }[] {
  const chain = speakingChain({ state, self });
  if (chain === null) return [];
  const enacted = knowingAll(state, chain).enacted;
  return [...state.mandates.proposals.values()]
    .filter(({ entry, act }) => isOwnAct(act) && state.log.nodes.get(entry)?.device === self.device)
    .filter((proposal) => !enacted.has(proposal.entry) && stateOf(state, proposal) === 'open')
    .filter((proposal) => tallyOf(state, proposal).enough)
    .map((proposal) => ({ proposal: proposal.entry, cosigns: countedCosigns(state, proposal) }));
}
