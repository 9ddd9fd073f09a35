/**
 * What a close counts. It follows from the close and the entries that it lists, so every phone comes to the same, and anybody can count
 * again: no list, record or clock is asked.
 *
 * Who put a paper in counts with the paper alone. Else their own vote, or the one that was taken down for them, goes before a raised hand;
 * and whoever said none of these is counted as the one whom they trust, if the close lists that.
 */
import { bytesToHex } from '../../lib/bytes.ts';
import type { AccountId, EntryId } from '../ids.ts';
import { type NodeOf, payloadOfKind } from '../log.ts';
import type { GroupState } from '../state.ts';
import { isDecided, type Tally, tally } from '../tallies/tally.ts';
import { type Choice, fitsTerms } from '../tallies/terms.ts';
import {
  type ClosePayload,
  type GivePayload,
  type HandsPayload,
  type OpenPayload,
  type PaperPayload,
  type SignPayload,
  termsOf,
  type VotePayload,
} from './entries.ts';
import { sealOfVote } from './seal.ts';
import { type Voters, voterOf, votersAt } from './voters.ts';

/** Why a list of votes can't be counted. */
export type MiscountCode =
  | 'ballot.not-a-vote'
  | 'ballot.not-a-voter'
  | 'ballot.counted-twice'
  | 'ballot.one-teller'
  | 'ballot.nobody-to-follow'
  | 'ballot.opened-wrong';

export type Counted = {
  readonly voter: AccountId;
  readonly entry: EntryId;
  readonly choice: Choice;
  /** Whom the voter trusts in this topic; `null`: it is their own word, or was taken down for them. */
  readonly follows: AccountId | null;
};

/** Who put which paper in nobody knows: what they come to rests on those who counted them. */
export type Papers = {
  readonly entry: EntryId;
  readonly voters: readonly AccountId[];
  readonly totals: readonly number[];
};

export type Count = {
  readonly counted: readonly Counted[];
  readonly papers: readonly Papers[];
  readonly voters: number;
};

/** What a valid opening asks; `null`: this is none. */
export const openingOf = ({ log }: GroupState, id: EntryId): OpenPayload | null =>
  payloadOfKind<OpenPayload>(log, 'ballot.open', id);

/** What a valid close of this ballot lists; `null`: this is none. */
export function closingWith({ log }: GroupState, id: EntryId, ballot: EntryId): ClosePayload | null {
  const close = payloadOfKind<ClosePayload>(log, 'ballot.close', id);
  return close?.ref === ballot ? close : null;
}

/** Each voter once, and nobody who had no vote when it was opened. */
export function countOf(state: GroupState, close: ClosePayload): Count | MiscountCode {
  const opening = openingOf(state, close.ref);
  const listed = opening && listedIn(state, opening, close);
  if (opening === null || listed === null) return 'ballot.not-a-vote';
  const votes = readVotes(listed.votes, opening, close);
  if (votes === null) return 'ballot.opened-wrong';
  if (listed.papers.some(({ id }) => !listed.signs.some(({ payload }) => payload.ref === id)))
    return 'ballot.one-teller';

  const voters = votersAt(state, close.ref);
  const papers = listed.papers.map(({ id, payload }) => ({
    entry: id,
    voters: payload.voted.map((account) => voterOf(voters, account)),
    totals: payload.totals,
  }));
  const onPaper = papers.flatMap((each) => each.voters);
  if (!isVoters(onPaper)) return 'ballot.not-a-voter';
  if (new Set(onPaper).size < onPaper.length) return 'ballot.counted-twice';

  const counted = new Map<AccountId, Counted>();
  for (const { node, choice } of votes) {
    const voter = voterOf(voters, node.payload.account);
    if (voter === null) return 'ballot.not-a-voter';
    if (counted.has(voter) || onPaper.includes(voter)) return 'ballot.counted-twice';
    counted.set(voter, { voter, entry: node.id, choice, follows: null });
  }
  for (const { id, payload } of listed.hands)
    for (const { account, choice } of payload.hands) {
      const voter = voterOf(voters, account);
      // Hands are raised together: of one who had no vote, or said more elsewhere, the entry says nothing.
      if (voter !== null && !counted.has(voter) && !onPaper.includes(voter))
        counted.set(voter, { voter, entry: id, choice, follows: null });
    }
  const followers = followersIn(listed.gifts, voters, counted, onPaper);
  if (typeof followers === 'string') return followers;
  return {
    counted: [...counted.values(), ...followers],
    papers: papers as readonly Papers[],
    voters: voters.accounts.size,
  };
}

const isVoters = (voters: readonly (AccountId | null)[]): voters is readonly AccountId[] => !voters.includes(null);

type Listed = {
  readonly votes: readonly NodeOf<VotePayload>[];
  readonly hands: readonly NodeOf<HandsPayload>[];
  readonly papers: readonly NodeOf<PaperPayload>[];
  readonly signs: readonly NodeOf<SignPayload>[];
  readonly gifts: readonly NodeOf<GivePayload>[];
};

/** By kind; `null`: some of it is no word about this ballot. */
function listedIn(state: GroupState, { topic, delegating }: OpenPayload, { ref, refs }: ClosePayload): Listed | null {
  const nodes = refs.flatMap((id) => state.log.nodes.get(id) ?? []).filter(({ verdict }) => verdict.is === 'valid');
  const about = <P extends { readonly ref: EntryId }>(kind: string): NodeOf<P>[] =>
    (nodes as NodeOf<P>[]).filter((node) => node.kind === kind && node.payload.ref === ref);
  const papers = about<PaperPayload>('ballot.paper');
  const isOfThese = ({ payload }: NodeOf<SignPayload>): boolean => papers.some(({ id }) => id === payload.ref);
  const signs = (nodes as NodeOf<SignPayload>[]).filter((node) => node.kind === 'ballot.paper-sign' && isOfThese(node));
  const gifts = (nodes as NodeOf<GivePayload>[]).filter(
    ({ kind, payload }) => delegating === true && kind === 'delegation.give' && payload.topic === topic,
  );
  const [votes, hands] = [about<VotePayload>('ballot.vote'), about<HandsPayload>('ballot.hands')];
  const listed = { votes, hands, papers, signs, gifts };
  const many = Object.values(listed).reduce((sum, { length }) => sum + length, 0);
  return many === refs.length ? listed : null;
}

/** One step and no more: whoever is followed has voted, so everybody knows whom they stand behind. */
function followersIn(
  gifts: Listed['gifts'],
  voters: Voters,
  counted: ReadonlyMap<AccountId, Counted>,
  onPaper: readonly AccountId[],
): readonly Counted[] | MiscountCode {
  const followers = new Map<AccountId, Counted>();
  for (const { id, payload } of gifts) {
    const voter = voterOf(voters, payload.account);
    if (voter === null) return 'ballot.not-a-voter';
    if (counted.has(voter) || followers.has(voter) || onPaper.includes(voter)) return 'ballot.counted-twice';
    const followed = counted.get(voterOf(voters, payload.to) ?? payload.to);
    if (followed === undefined) return 'ballot.nobody-to-follow';
    followers.set(voter, { voter, entry: id, choice: followed.choice, follows: followed.voter });
  }
  return [...followers.values()];
}

type ReadVote = { readonly node: NodeOf<VotePayload>; readonly choice: Choice };

/** Hidden votes by what the close says they were, if their seals say the same; `null`: they do not. */
function readVotes(votes: Listed['votes'], opening: OpenPayload, { opened }: ClosePayload): ReadVote[] | null {
  if ((opening.hidden === true) !== (opened !== null)) return null;
  if (opened === null)
    return votes.flatMap((node) => (node.payload.choice === null ? [] : [{ node, choice: node.payload.choice }]));
  if (opened.length !== votes.length) return null;
  const read: ReadVote[] = [];
  for (const [at, node] of votes.entries()) {
    const said = opened[at];
    const { ref, account, seal } = node.payload;
    if (said === undefined || seal === null || !fitsTerms(termsOf(opening), said.choice)) return null;
    if (sealOfVote(ref, account, said) !== bytesToHex(seal)) return null;
    read.push({ node, choice: said.choice });
  }
  return read;
}

export type Result = { readonly tally: Tally; readonly isDecided: boolean };

/** What those votes come to, and whether anybody who was not counted could still change it. */
export function resultOf(opening: OpenPayload, { counted, papers, voters }: Count): Result {
  const choices = counted.map(({ choice }) => choice);
  const paper = papers.map((each) => ({ voted: each.voters.length, totals: each.totals }));
  const terms = termsOf(opening);
  return { tally: tally(terms, choices, voters, paper), isDecided: isDecided(terms, choices, voters, paper) };
}
