/**
 * What a close counts. It follows from the close and the entries that it lists, so every phone comes to the same, and anybody can count
 * again: no list, record or clock is asked.
 */
import { bytesToHex } from '../../lib/bytes.ts';
import type { AccountId, EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { GroupState } from '../state.ts';
import { isDecided, type Tally, tally } from '../tallies/tally.ts';
import { type Choice, fitsTerms } from '../tallies/terms.ts';
import { type ClosePayload, type GivePayload, type OpenPayload, termsOf, type VotePayload } from './entries.ts';
import { sealOfVote } from './seal.ts';
import { voterOf, votersAt } from './voters.ts';

/** Why a list of votes can't be counted. */
export type MiscountCode =
  | 'ballot.not-a-vote'
  | 'ballot.not-a-voter'
  | 'ballot.counted-twice'
  | 'ballot.nobody-to-follow'
  | 'ballot.opened-wrong';

export type Counted = {
  readonly voter: AccountId;
  readonly entry: EntryId;
  readonly choice: Choice;
  /** Whom the voter trusts in this topic; `null`: it is their own word, or was taken down for them. */
  readonly follows: AccountId | null;
};

export type Count = { readonly counted: readonly Counted[]; readonly voters: number };

/** What a valid opening asks; `null`: this is none. */
export function openingOf({ log }: GroupState, id: EntryId): OpenPayload | null {
  const node = log.nodes.get(id);
  return node?.kind === 'ballot.open' && node.verdict.is === 'valid' ? (node.payload as OpenPayload) : null;
}

/** Each voter once, and nobody who had no vote when it was opened. */
export function countOf(state: GroupState, close: ClosePayload): Count | MiscountCode {
  const opening = openingOf(state, close.ref);
  if (opening === null) return 'ballot.not-a-vote';
  const nodes = close.refs.map((id) => state.log.nodes.get(id));
  const votes = nodes.filter((node) => isVoteIn(node, close.ref));
  const gifts = nodes.filter((node) => isGiftIn(node, opening));
  if (votes.length + gifts.length < nodes.length) return 'ballot.not-a-vote';
  const read = readVotes(votes, opening, close);
  if (read === null) return 'ballot.opened-wrong';

  const voters = votersAt(state, close.ref);
  const counted = new Map<AccountId, Counted>();
  for (const { node, choice } of read) {
    const voter = voterOf(voters, node.payload.account);
    if (voter === null) return 'ballot.not-a-voter';
    if (counted.has(voter)) return 'ballot.counted-twice';
    counted.set(voter, { voter, entry: node.id, choice, follows: null });
  }
  const followers: Counted[] = [];
  for (const { id, payload } of gifts) {
    const voter = voterOf(voters, payload.account);
    if (voter === null) return 'ballot.not-a-voter';
    if (counted.has(voter) || followers.some((each) => each.voter === voter)) return 'ballot.counted-twice';
    const followed = counted.get(voterOf(voters, payload.to) ?? payload.to);
    // One step and no more: whoever was followed has voted, so everybody knows whom they stand behind.
    if (followed === undefined) return 'ballot.nobody-to-follow';
    followers.push({ voter, entry: id, choice: followed.choice, follows: followed.voter });
  }
  return { counted: [...counted.values(), ...followers], voters: voters.accounts.size };
}

type VoteNode = LogNode & { readonly payload: VotePayload };
type GiftNode = LogNode & { readonly payload: GivePayload };

const isVoteIn = (node: LogNode | undefined, ballot: EntryId): node is VoteNode =>
  node?.kind === 'ballot.vote' && node.verdict.is === 'valid' && (node.payload as VotePayload).ref === ballot;

const isGiftIn = (node: LogNode | undefined, { topic, delegating }: OpenPayload): node is GiftNode =>
  delegating === true &&
  node?.kind === 'delegation.give' &&
  node.verdict.is === 'valid' &&
  (node.payload as GivePayload).topic === topic;

type ReadVote = { readonly node: VoteNode; readonly choice: Choice };

/** Hidden votes by what the close says they were, if their seals say the same; `null`: they do not. */
function readVotes(votes: readonly VoteNode[], opening: OpenPayload, { opened }: ClosePayload): ReadVote[] | null {
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
export function resultOf(opening: OpenPayload, { counted, voters }: Count): Result {
  const choices = counted.map(({ choice }) => choice);
  const terms = termsOf(opening);
  return { tally: tally(terms, choices, voters), isDecided: isDecided(terms, choices, voters) };
}
