/** What a closed vote came to, who was counted, and who was not and why: this phone has counted it again. */
import type { Counted } from '../../core/ballots/counting.ts';
import type { OpenPayload } from '../../core/ballots/entries.ts';
import type { BallotRecord, Step, Vote } from '../../core/ballots/record.ts';
import { isOwnWord, type Late, lateIn, standingOf } from '../../core/ballots/standing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { Tally } from '../../core/tallies/tally.ts';
import type { Choice } from '../../core/tallies/terms.ts';
import { whyNotDone } from './duties.ts';
import { type RaisedView, raisedIn } from './meeting-view.ts';
import type { RefusalCode } from './refusals.ts';

export type VoterView = {
  readonly account: AccountId;
  readonly entry: EntryId;
  /** `null`: it was a hidden vote, which the app does not spread. */
  readonly choice: Choice | null;
  readonly follows: AccountId | null;
  /** A hand that was raised at a meeting. */
  readonly hand: boolean;
  /** Who took it down for them; `null`: it is their own word, or their hand. */
  readonly recordedBy: MemberId | null;
};

/** Papers that were counted: what they say rests on these tellers. */
type ToldView = {
  readonly entry: EntryId;
  readonly voters: readonly AccountId[];
  readonly tellers: readonly MemberId[];
};

export type RecordedView = { readonly by: MemberId; readonly accounts: readonly AccountId[] };

export type ResultView = {
  readonly tally: Tally;
  /** Nothing that is still to come changes it. */
  readonly isFinal: boolean;
  /** By the count alone, and not by the closing of the books. */
  readonly isDecided: boolean;
  readonly closed: Step;
  readonly counted: readonly VoterView[];
  /** Votes that were taken down for somebody, by who did it. */
  readonly recorded: readonly RecordedView[];
  readonly raised: readonly RaisedView[];
  readonly papers: readonly ToldView[];
  readonly late: readonly { readonly account: AccountId; readonly entry: EntryId; readonly why: Late['why'] }[];
  /** What was voted on was done; of a vote that changes nothing in the books it never is. */
  readonly done: Step | null;
  /** Why that is not so yet. */
  readonly notDone: RefusalCode | null;
};

/** `null`: it is open, or was closed by somebody who was not there any more. */
export function resultView(record: BallotRecord, opening: OpenPayload, context: Context): ResultView | null {
  const { state } = context;
  const standing = standingOf(state, record);
  if (standing === null || record.closed === null) return null;
  const { tally, isDecided, isFinal, count } = standing;
  const byEntry = new Map(record.votes.map((vote) => [vote.id, vote]));
  const counted = count.counted.map((each) => voterView(each, byEntry.get(each.entry), opening.hidden === true));
  return {
    ...{ tally, isFinal, isDecided, closed: record.closed, counted },
    recorded: recordedIn(counted),
    raised: raisedIn(state, counted),
    papers: count.papers.map((paper) => ({ ...paper, tellers: tellersOf(record, paper.entry) })),
    late: lateIn(state, record).map(({ voter, vote, why }) => ({ account: voter, entry: vote.id, why })),
    done: record.enacted,
    notDone: opening.act === null ? null : whyNotDone(context, record),
  };
}

const voterView = ({ voter, entry, choice, follows }: Counted, vote: Vote | undefined, hidden: boolean): VoterView => ({
  ...{ account: voter, entry, follows },
  choice: hidden ? null : choice,
  hand: vote?.hand === true,
  recordedBy: vote === undefined || vote.hand || isOwnWord(vote) ? null : vote.member,
});

function tellersOf({ papers }: BallotRecord, entry: EntryId): readonly MemberId[] {
  const paper = papers.find(({ id }) => id === entry);
  return [...new Set([paper, ...(paper?.signs ?? [])].flatMap((step) => step?.member ?? []))];
}

function recordedIn(counted: readonly VoterView[]): RecordedView[] {
  const by = new Map<MemberId, AccountId[]>();
  for (const { recordedBy, account } of counted)
    if (recordedBy !== null) by.set(recordedBy, [...(by.get(recordedBy) ?? []), account]);
  return [...by].map(([member, accounts]) => ({ by: member, accounts }));
}
