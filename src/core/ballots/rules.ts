/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../accounts/custody/state.ts';
import { type RejectionCode as OfDecision, theProposerOrACoordinator } from '../decisions/rules.ts';
import type { Standing } from '../kind.ts';
import { payloadOfKind } from '../log.ts';
import { isCoordinator, isHelper, unitOf } from '../membership/select.ts';
import { fitsTerms } from '../tallies/terms.ts';
import { closingWith, countOf, openingOf } from './counting.ts';
import {
  type ClosePayload,
  type GivePayload,
  type OpenPayload,
  type OutcomePayload,
  type RefPayload,
  type ToldPayload,
  termsOf,
  type VotePayload,
} from './entries.ts';

export const rejectionCodes = [
  'ballot.no-such-ballot',
  'ballot.not-your-vote',
  'ballot.wrong-choice',
  'ballot.needs-reason',
  'ballot.not-your-ballot',
  'ballot.closed-already',
  'ballot.not-a-vote',
  'ballot.not-a-voter',
  'ballot.counted-twice',
  'ballot.one-teller',
  'ballot.nobody-to-follow',
  'ballot.opened-wrong',
  'ballot.no-such-close',
  'ballot.not-your-account',
  'delegation.to-oneself',
  'delegation.no-such-delegation',
] as const;
type OwnCode = (typeof rejectionCodes)[number];
export type RejectionCode = OwnCode | OfDecision | 'unknown-unit';

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

/** Whoever closes it is the device that opened it: one writer, so there is one outcome. */
export const theProposerOpens: Rule<OpenPayload> = (payload, at) => {
  const broken = theProposerOrACoordinator(payload, at);
  if (broken !== null) return broken;
  return payload.unit !== null && unitOf(at.state, payload.unit) === undefined ? 'unknown-unit' : null;
};

/**
 * Everybody for themselves; for a neighbour whoever keeps their account; and those who answer for the group, or keep accounts in it,
 * for somebody who told them by phone. Whether that one has a vote is asked when it is counted.
 */
export const everybodyForThemselves: Rule<VotePayload> = ({ ref, account, choice, seal, reason }, { state, chain }) => {
  const opening = openingOf(state, ref);
  if (opening === null) return 'ballot.no-such-ballot';
  const speaks = holdsAccount(chain, account) || isCoordinator(state, chain) || isHelper(state, chain);
  if (!speaks) return 'ballot.not-your-vote';
  if (opening.hidden === true) return seal === null ? 'ballot.wrong-choice' : null;
  if (choice === null || !fitsTerms(termsOf(opening), choice)) return 'ballot.wrong-choice';
  return choice === 'object' && reason === null ? 'ballot.needs-reason' : null;
};

export const onlyTheHolderDelegates: Rule<GivePayload> = ({ account, to }, { chain }) => {
  if (!holdsAccount(chain, account)) return 'ballot.not-your-account';
  return account === to ? 'delegation.to-oneself' : null;
};

export const onlyTheHolderTakesBack: Rule<RefPayload> = ({ ref }, { state, chain }) => {
  const given = payloadOfKind<GivePayload>(state.log, 'delegation.give', ref);
  if (given === null) return 'delegation.no-such-delegation';
  return holdsAccount(chain, given.account) ? null : 'ballot.not-your-account';
};

/** Once, by the device that opened it; what it lists can be counted. */
export const onlyTheOpenerCloses: Rule<ClosePayload> = (close, { state, chain, entry }) => {
  if (openingOf(state, close.ref) === null) return 'ballot.no-such-ballot';
  if (state.log.nodes.get(close.ref)?.device !== entry.device) return 'ballot.not-your-ballot';
  if (chain.closedBallots.has(close.ref)) return 'ballot.closed-already';
  const count = countOf(state, close);
  return typeof count === 'string' ? count : null;
};

/** Whoever may open a ballot about it puts its outcome into words. */
export const theProposerWrites: Rule<OutcomePayload> = ({ ballot, ref }, at) => {
  const opening = openingOf(at.state, ballot);
  if (opening === null || closingWith(at.state, ref, ballot) === null) return 'ballot.no-such-close';
  return theProposerOrACoordinator(opening, at);
};

export const everybodyTells: Rule<ToldPayload> = ({ ballot, ref, account }, at) => {
  if (closingWith(at.state, ref, ballot) === null) return 'ballot.no-such-close';
  return holdsAccount(at.chain, account) ? null : 'ballot.not-your-account';
};
