/** One vote, as a screen is told of it: as much as may be known while it is open, and all once it is closed. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { openingOf, resultOf } from '../../core/ballots/counting.ts';
import type { OpenPayload, Option } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf, type Vote } from '../../core/ballots/record.ts';
import { followersNow, isOwnWord, peopleOnPaper, trustedBy, wordsNow } from '../../core/ballots/standing.ts';
import { voterOf, votersAt } from '../../core/ballots/voters.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { Tally } from '../../core/tallies/tally.ts';
import type { Choice } from '../../core/tallies/terms.ts';
import { countNow, lineupOf, openedOf, whyNotClose } from './closing.ts';
import { isOpener, mayRecord } from './may.ts';
import { type MeetingHere, meetingsHere, type PaperView, papersOf } from './meeting-view.ts';
import type { RefusalCode } from './refusals.ts';
import { type ResultView, resultView } from './result-view.ts';

/** The vote of one account for which this phone speaks. */
export type OwnVote = {
  readonly account: AccountId;
  readonly said: boolean;
  /** At a meeting, and what it says nobody knows. */
  readonly onPaper: boolean;
  /** A paper of theirs was counted by one teller: once by two, it goes before what is said here. */
  readonly paperWaits: boolean;
  /** `null`: not said, or hidden and said on another phone. */
  readonly choice: Choice | null;
  readonly reason: string | null;
  /** Who took it down for them; `null`: it is their own word. */
  readonly recordedBy: MemberId | null;
  /** As whom they count where they say nothing. */
  readonly follows: AccountId | null;
  /** Whom they trust, who put in a paper: nobody knows what it says, so nobody is counted as that one. */
  readonly trustsPaperOf: AccountId | null;
};

export type ReasonView = {
  readonly vote: EntryId;
  readonly account: AccountId;
  readonly choice: Choice;
  readonly reason: string;
};

export type BallotView = Pick<
  OpenPayload,
  | 'method'
  | 'title'
  | 'summary'
  | 'topic'
  | 'prompt'
  | 'quorum'
  | 'pass'
  | 'winners'
  | 'dots'
  | 'budget'
  | 'unit'
  | 'closesAt'
  | 'grace'
> & {
  readonly id: EntryId;
  readonly decision: EntryId;
  readonly options: readonly Option[];
  readonly hidden: boolean;
  readonly delegating: boolean;
  readonly change: { readonly act: string; readonly terms: unknown } | null;
  readonly openedBy: MemberId | null;
  readonly openedAt: number;
  /** On this phone, so that only this one closes it. */
  readonly opener: boolean;
  readonly voters: number;
  /** How many have said something, and how many are counted as somebody whom they trust. */
  readonly voted: number;
  readonly following: number;
  readonly own: readonly OwnVote[];
  /** So far; `null`: it is hidden, or whoever looks has not voted, and should not follow the crowd. */
  readonly soFar: Tally | null;
  /** Reasons that were given, as far as votes are shown. */
  readonly reasons: readonly ReasonView[];
  /** Whose word this phone may take down: they have said nothing themselves. */
  readonly recordable: readonly AccountId[];
  /** Why this phone may not close it now; `null`: it may. */
  readonly notClose: RefusalCode | null;
  /** Whose hidden votes this phone could not count if it closed it now. */
  readonly unopened: readonly AccountId[];
  /** Meetings that this phone records, at which votes can be taken just now. */
  readonly meetings: readonly MeetingHere[];
  readonly papers: readonly PaperView[];
  readonly result: ResultView | null;
};

export function ballot({ id }: { readonly id: EntryId }, context: Context): { readonly ballot: BallotView | null } {
  const record = ballotOf(context.state, id);
  return { ballot: record && ballotView(record, context) };
}

export function ballotView(record: BallotRecord, context: Context): BallotView | null {
  const { state } = context;
  const opening = openingOf(state, record.id);
  if (opening === null) return null;
  const words = wordsNow(state, record);
  const own = ownVotes(record, opening, words, context);
  const isShown = opening.hidden !== true && (own[0]?.said === true || record.closed !== null);
  const { method, title, summary, topic, prompt, quorum, pass, winners, dots, budget, unit, closesAt, grace } = opening;
  const isOpen = record.closed === null;
  return {
    ...{ id: record.id, decision: record.decision, method, title, summary, topic, prompt, quorum, pass, winners },
    ...{ dots, budget, unit, closesAt, grace, options: opening.options },
    hidden: opening.hidden === true,
    delegating: opening.delegating === true,
    change: opening.act === null ? null : { act: opening.act, terms: opening.terms },
    openedBy: record.opened.member,
    openedAt: record.opened.claimedAt,
    opener: isOpener(context, record.id),
    voters: votersAt(state, record.id).accounts.size,
    voted: words.size + peopleOnPaper(state, record).size,
    following: followersNow(state, record, opening, words).size,
    own,
    soFar: isShown && isOpen ? tallyNow(record, opening, context) : null,
    reasons: isShown ? reasonsIn(words) : [],
    recordable: isOpen && mayRecord(context) ? recordable(record, words, context) : [],
    notClose: whyNotClose(context, record),
    unopened: isOpen ? (lineupOf(context, record)?.unopened ?? []).map(({ account }) => account) : [],
    meetings: meetingsHere(record, opening, words, context),
    papers: papersOf(record, context),
    result: resultView(record, opening, context),
  };
}

type Words = ReadonlyMap<AccountId, Vote>;

/** Its own member's first; each once. */
export function ownVotes(record: BallotRecord, opening: OpenPayload, words: Words, context: Context): OwnVote[] {
  const { state, memos } = context;
  const voters = votersAt(state, record.id);
  const followers = followersNow(state, record, opening, words);
  const onPaper = peopleOnPaper(state, record);
  const written = new Set(record.papers.flatMap(({ voted }) => voted.flatMap((each) => voterOf(voters, each) ?? [])));
  const held = new Set([...heldAccounts(context)].flatMap((account) => voterOf(voters, account) ?? []));
  return [...held].map((account) => {
    const vote = words.get(account);
    const opened = vote && opening.hidden === true ? openedOf(state, memos, opening, vote) : null;
    const said = vote !== undefined || onPaper.has(account);
    const trusted = said ? null : trustedBy(state, record, opening, account);
    return {
      account,
      said,
      onPaper: onPaper.has(account),
      paperWaits: written.has(account) && !onPaper.has(account),
      choice: vote?.choice ?? opened?.choice ?? null,
      reason: vote?.reason ?? null,
      recordedBy: vote === undefined || isOwnWord(vote) ? null : vote.member,
      follows: followers.get(account)?.to ?? null,
      trustsPaperOf: trusted !== null && onPaper.has(trusted) ? trusted : null,
    };
  });
}

function tallyNow(record: BallotRecord, opening: OpenPayload, context: Context): Tally | null {
  const count = countNow(context, record);
  return count && resultOf(opening, count).tally;
}

const reasonsIn = (words: Words): ReasonView[] =>
  [...words].flatMap(([account, { id, choice, reason }]) =>
    choice === null || reason === null ? [] : [{ vote: id, account, choice, reason }],
  );

function recordable(record: BallotRecord, words: Words, context: Context): AccountId[] {
  const held = heldAccounts(context);
  const onPaper = peopleOnPaper(context.state, record);
  return [...votersAt(context.state, record.id).accounts].filter((account) => {
    const before = words.get(account);
    return !held.has(account) && !onPaper.has(account) && (before === undefined || !isOwnWord(before));
  });
}
