/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { openingOf } from '../ballots/counting.ts';
import { type NoMandate, noMandateBy } from '../ballots/mandate.ts';
import type { EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { payloadOfKind } from '../log.ts';
import { isCoordinator } from '../membership/select.ts';
import type { GroupState } from '../state.ts';
import type { GivePayload, MarkTerms, RemovePayload } from './entries.ts';

export const rejectionCodes = ['marks.no-such-mark', 'marks.not-voted-on'] as const;
/** Others are said of the books, and of votes, themselves already. */
export type RejectionCode =
  | (typeof rejectionCodes)[number]
  | 'only-coordinators'
  | 'not-your-proposal'
  | 'already-enacted'
  | NoMandate;

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

/** A coordinator by their own word; by a vote whoever asked, once. */
export const aCoordinatorOrAVoteGives: Rule<GivePayload> = (given, at) => {
  if (given.ref !== null) return notVotedFor(given, given.ref, at);
  return isCoordinator(at.state, at.chain) ? null : 'only-coordinators';
};

function notVotedFor(given: GivePayload, ballot: EntryId, { state, chain, entry }: Standing): RejectionCode | null {
  const opening = openingOf(state, ballot);
  if (opening?.act !== 'mark.give' || !isSame(given, opening.terms as MarkTerms)) return 'marks.not-voted-on';
  if (state.log.nodes.get(ballot)?.device !== entry.device) return 'not-your-proposal';
  if (chain.enacted.has(ballot)) return 'already-enacted';
  return noMandateBy(state, chain, ballot, given.refs ?? []);
}

const isSame = (left: MarkTerms, right: MarkTerms): boolean =>
  left.account === right.account && left.mark === right.mark && left.until === right.until;

export const onlyCoordinatorsRemove: Rule<RemovePayload> = ({ ref }, { state, chain }) => {
  if (givenBy(state, ref) === null) return 'marks.no-such-mark';
  return isCoordinator(state, chain) ? null : 'only-coordinators';
};

/** What was given by this entry; `null`: it is no valid mark. */
export const givenBy = ({ log }: GroupState, id: EntryId): GivePayload | null =>
  payloadOfKind<GivePayload>(log, 'mark.give', id);
