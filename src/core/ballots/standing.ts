/** How a ballot stands now, as this phone has heard. For showing, and for what is to be listed when it is closed; no rule asks here. */
import { closingOf } from '../closing/sealed.ts';
import { type AccountId, accountOfMember, type EntryId } from '../ids.ts';
import { pastOf } from '../log.ts';
import { standsNow } from '../membership/standing.ts';
import { compareEntries } from '../order.ts';
import type { GroupState } from '../state.ts';
import { type Count, countOf, openingOf, type Result, resultOf } from './counting.ts';
import type { OpenPayload } from './entries.ts';
import {
  type BallotRecord,
  closeOf,
  type DelegationRecord,
  delegationsAtHand,
  type PaperCount,
  type Vote,
} from './record.ts';
import { voterOf, votersAt } from './voters.ts';

/** Their own word, and not taken down for them; nor a hand, be it that of whoever counts the hands. */
export const isOwnWord = ({ member, account, hand }: Pick<Vote, 'member' | 'account' | 'hand'>): boolean =>
  !hand && member !== null && accountOfMember(member) === account;

/** Papers that two tellers stand for; the first count of each person's paper. */
function papersNow(state: GroupState, { papers, id }: BallotRecord): readonly PaperCount[] {
  const voters = votersAt(state, id);
  const sound = papers.filter(
    (paper) =>
      standsNow(state, paper.id) &&
      paper.signs.some((sign) => standsNow(state, sign.id)) &&
      paper.voted.every((account) => voterOf(voters, account) !== null),
  );
  const said = new Set<AccountId>();
  return sound.filter((paper) => {
    const people = paper.voted.flatMap((account) => voterOf(voters, account) ?? []);
    if (people.some((voter) => said.has(voter))) return false;
    for (const voter of people) said.add(voter);
    return true;
  });
}

/** Who put in a paper that counts: whatever their phones say about this question. */
export const peopleOnPaper = (state: GroupState, record: BallotRecord): ReadonlySet<AccountId> => {
  const voters = votersAt(state, record.id);
  return new Set(papersNow(state, record).flatMap(({ voted }) => voted.flatMap((each) => voterOf(voters, each) ?? [])));
};

/**
 * What a close lists that counts these words: votes first, in the order of the words, and of raised hands the newest; then papers, and who
 * is counted as somebody else.
 */
export function listedNow(
  state: GroupState,
  record: BallotRecord,
  opening: OpenPayload,
  words: ReadonlyMap<AccountId, Vote>,
): readonly EntryId[] {
  const said = [...words.values()];
  const order = record.votes.map(({ id }) => id);
  const raised = new Set(said.flatMap(({ id, hand }) => (hand ? [id] : [])));
  const hands = [...raised].sort((one, other) => order.lastIndexOf(other) - order.lastIndexOf(one));
  const papers = papersNow(state, record).flatMap(({ id, signs }) => {
    const sign = signs.find((each) => standsNow(state, each.id));
    return sign === undefined ? [] : [id, sign.id];
  });
  // Whoever said something that can't be counted is not counted as somebody else.
  const spoken = wordsNow(state, record);
  const followers = [...followersNow(state, record, opening, words)].flatMap(([voter, { given }]) =>
    spoken.has(voter) ? [] : [given.id],
  );
  return [...said.flatMap(({ id, hand }) => (hand ? [] : [id])), ...hands, ...papers, ...followers];
}

/** Each voter's word: their own last one, else the last that was taken down for them. Who put a paper in said it there. */
export const wordsNow = (state: GroupState, record: BallotRecord): ReadonlyMap<AccountId, Vote> =>
  wordsBut(peopleOnPaper(state, record), state, record);

function wordsBut(onPaper: ReadonlySet<AccountId>, state: GroupState, { id, votes }: BallotRecord) {
  const voters = votersAt(state, id);
  const words = new Map<AccountId, Vote>();
  for (const vote of votes) {
    const voter = voterOf(voters, vote.account);
    if (voter === null || onPaper.has(voter) || !standsNow(state, vote.id)) continue;
    const before = words.get(voter);
    if (before === undefined || isOwnWord(vote) || !isOwnWord(before)) words.set(voter, vote);
  }
  return words;
}

/** Whom each voter trusts in the topic of a ballot, as far as they say nothing themselves and the trusted one does. */
export function followersNow(
  state: GroupState,
  record: BallotRecord,
  { topic, delegating }: OpenPayload,
  words: ReadonlyMap<AccountId, unknown>,
): ReadonlyMap<AccountId, DelegationRecord> {
  const followers = new Map<AccountId, DelegationRecord>();
  if (delegating !== true) return followers;
  const voters = votersAt(state, record.id);
  const onPaper = peopleOnPaper(state, record);
  for (const gift of delegationsOn(state, topic)) {
    const [voter, to] = [voterOf(voters, gift.account), voterOf(voters, gift.to)];
    if (voter === null || to === null || onPaper.has(voter)) continue;
    if (!words.has(voter) && words.has(to)) followers.set(voter, gift);
  }
  return followers;
}

/** Whom a voter trusts in the topic of a ballot, whatever either of them says; `null`: nobody who has a vote, or the ballot does not ask for it. */
export function trustedBy(
  state: GroupState,
  { id }: BallotRecord,
  { topic, delegating }: OpenPayload,
  voter: AccountId,
): AccountId | null {
  if (delegating !== true) return null;
  const voters = votersAt(state, id);
  const gift = delegationsOn(state, topic).find(({ account }) => voterOf(voters, account) === voter);
  return gift === undefined ? null : voterOf(voters, gift.to);
}

/** One an account: the last that it gave and did not take back. */
export function delegationsOn(state: GroupState, topic: string): readonly DelegationRecord[] {
  const last = new Map<AccountId, DelegationRecord>();
  const given = delegationsAtHand(state)
    .filter((each) => each.topic === topic && standsNow(state, each.given.id))
    .sort((left, right) => compareEntries(state.log, left.given.id, right.given.id));
  for (const each of given) last.set(each.account, each);
  return [...last.values()].filter(({ ended }) => ended === null || !standsNow(state, ended));
}

export type Standing = Result & {
  readonly count: Count;
  /** Nothing that is still to come changes it: the count settles it, or the books were closed over it. */
  readonly isFinal: boolean;
};

/** What a closed ballot came to; `null`: it is open. */
export function standingOf(state: GroupState, record: BallotRecord): Standing | null {
  const [opening, close] = [openingOf(state, record.id), closeOf(state, record)];
  if (opening === null || close === null || record.closed === null || !standsNow(state, record.closed.id)) return null;
  const count = countOf(state, close);
  if (typeof count === 'string') return null;
  const result = resultOf(opening, count);
  return { ...result, count, isFinal: result.isDecided || closingOf(state, record.closed.id) !== null };
}

export type Late = {
  readonly vote: Vote;
  readonly voter: AccountId;
  /**
   * *after*: said by somebody who had heard that it was closed. *unheard*: whoever closed it had not heard of it. *left-out*: they had, and
   * did not count it. *paper*: their paper is counted instead.
   */
  readonly why: 'after' | 'unheard' | 'left-out' | 'paper';
};

/** Words of voters that a close does not list. */
export function lateIn(state: GroupState, record: BallotRecord): readonly Late[] {
  const close = closeOf(state, record);
  if (close === null || record.closed === null) return [];
  const closed = record.closed.id;
  const listed = new Set(close.refs);
  const missing = [...wordsBut(new Set(), state, record)].filter(([, { id }]) => !listed.has(id));
  if (missing.length === 0) return [];
  const heard = pastOf(state.log, [closed]);
  // By the papers that the close counts: of others that come later it says nothing.
  const count = countOf(state, close);
  const onPaper = new Set(typeof count === 'string' ? [] : count.papers.flatMap(({ voters }) => voters));
  return missing.map(([voter, vote]) => ({
    ...{ voter, vote },
    why: onPaper.has(voter) ? 'paper' : whyLate(state, vote.id, closed, heard),
  }));
}

function whyLate(state: GroupState, vote: EntryId, close: EntryId, heard: ReadonlySet<EntryId>): Late['why'] {
  if (heard.has(vote)) return 'left-out';
  return pastOf(state.log, [vote]).has(close) ? 'after' : 'unheard';
}
