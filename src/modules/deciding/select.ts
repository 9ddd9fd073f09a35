/** Decisions as a screen is told of them: where each stands, and what of it waits for whoever asks. */
import { openingOf } from '../../core/ballots/counting.ts';
import type { OpenPayload } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf } from '../../core/ballots/record.ts';
import { peopleOnPaper, standingOf, wordsNow } from '../../core/ballots/standing.ts';
import { votersAt } from '../../core/ballots/voters.ts';
import { type DecisionRecord, decisionOf, decisionsAtHand } from '../../core/decisions/record.ts';
import type { EntryId } from '../../core/ids.ts';
import { policyNow } from '../../core/membership/policies.ts';
import type { Context } from '../../core/module.ts';
import { type BallotView, ballotView, ownVotes } from './ballot-view.ts';
import { isSettledNow, whyNotClose } from './closing.ts';
import { isMine, mayLead, openBallotOf } from './may.ts';

/** In the order in which they are passed. *over*: it was done, or nobody goes on with it. */
export const stages = ['idea', 'proposal', 'vote', 'outcome', 'over'] as const;
export type Stage = (typeof stages)[number];

/** What whoever looks at it is to do: *vote*, *close* the vote, *open* one, or go round *again* after an objection. */
export type Wait = 'vote' | 'close' | 'open' | 'again';

export type DecisionRow = Pick<
  DecisionRecord,
  'id' | 'account' | 'title' | 'summary' | 'topic' | 'icon' | 'ended' | 'postedAt' | 'changedAt'
> & {
  readonly stage: Stage;
  readonly waits: Wait | null;
  /** The last one, open or closed. */
  readonly ballot: EntryId | null;
  readonly closesAt: number | null;
  readonly voted: number;
  readonly voters: number;
  /** How the last vote went; `null`: there was none, or it is open. */
  readonly passed: boolean | null;
  readonly method: OpenPayload['method'] | null;
};

export type DecisionView = DecisionRow &
  Pick<DecisionRecord, 'by' | 'change' | 'from'> & {
    /** It is this phone's to say better. */
    readonly mine: boolean;
    /** This phone may start a vote on it, and end it. */
    readonly leads: boolean;
    /** Newest first. */
    readonly ballots: readonly BallotView[];
  };

/** Newest first, those that wait for somebody before all others. */
export function list(_: Record<string, never>, context: Context): readonly DecisionRow[] {
  const rows = decisionsAtHand(context.state).map((record) => rowOf(record, context));
  return rows.sort(
    (left, right) => Number(left.waits === null) - Number(right.waits === null) || right.changedAt - left.changedAt,
  );
}

export function decision(
  { id }: { readonly id: EntryId },
  context: Context,
): { readonly decision: DecisionView | null } {
  const record = decisionOf(context.state, id);
  return { decision: record && decisionView(record, context) };
}

function decisionView(record: DecisionRecord, context: Context): DecisionView {
  const { by, change, from } = record;
  const ballots = record.ballots.flatMap((id) => ballotOf(context.state, id) ?? []);
  return {
    ...rowOf(record, context),
    ...{ by, change, from },
    mine: isMine(context, record),
    leads: mayLead(context, record),
    ballots: ballots.flatMap((each) => ballotView(each, context) ?? []).reverse(),
  };
}

function rowOf(record: DecisionRecord, context: Context): DecisionRow {
  const { state } = context;
  const { id, account, title, summary, topic, icon, ended, postedAt, changedAt } = record;
  const last = openBallotOf(context, record) ?? ballotOf(state, record.ballots.at(-1) ?? ('' as EntryId));
  const opening = last && openingOf(state, last.id);
  return {
    ...{ id, account, title, summary, topic, icon, ended, postedAt, changedAt },
    stage: stageOf(record, last),
    waits: waitOf(record, last, context),
    ballot: last?.id ?? null,
    closesAt: opening?.closesAt ?? null,
    voted: last === null ? 0 : wordsNow(state, last).size + peopleOnPaper(state, last).size,
    voters: last === null ? 0 : votersAt(state, last.id).accounts.size,
    passed: last === null ? null : (standingOf(state, last)?.tally.passes ?? null),
    method: opening?.method ?? null,
  };
}

function stageOf({ ended, stage }: DecisionRecord, last: BallotRecord | null): Stage {
  if (ended !== null) return 'over';
  if (last === null) return stage;
  return last.closed === null ? 'vote' : 'outcome';
}

function waitOf(record: DecisionRecord, last: BallotRecord | null, context: Context): Wait | null {
  if (record.ended !== null) return null;
  if (last === null) return record.stage === 'proposal' && isMine(context, record) ? 'open' : null;
  if (last.closed !== null) return wantsAgain(record, last, context) ? 'again' : null;
  if (unvoted(last, context).length > 0) return 'vote';
  return isToBeClosed(last, context) ? 'close' : null;
}

/** Accounts for which this phone speaks that have not said anything, nor put in a paper: for its second count tellers are asked. */
export function unvoted(record: BallotRecord, context: Context) {
  const opening = openingOf(context.state, record.id);
  if (opening === null || record.closed !== null) return [];
  return ownVotes(record, opening, wordsNow(context.state, record), context).filter(
    ({ said, paperWaits }) => !said && !paperWaits,
  );
}

/** Its time is up and that for phones out of reach too, or nothing that is still to come would change it. */
export function isToBeClosed(record: BallotRecord, context: Context): boolean {
  const opening = openingOf(context.state, record.id);
  if (opening === null || whyNotClose(context, record) !== null) return false;
  return context.now >= opening.closesAt + opening.grace || isSettledNow(context, record);
}

/** Somebody objected, so it is to be changed and asked again, by whoever proposed it. */
export function wantsAgain(record: DecisionRecord, last: BallotRecord, context: Context): boolean {
  const detail = standingOf(context.state, last)?.tally.detail;
  return detail?.is === 'consent' && detail.object > 0 && isMine(context, record);
}

export type WaysView = {
  /** Whether ways beyond yes or no and consent are offered. */
  readonly more: boolean;
  /** Percent that have to take part where something in the books changes. */
  readonly quorum: number;
  readonly graceDays: number;
};

/** How this group votes. */
export const ways = (_: Record<string, never>, { state }: Context): WaysView => ({
  more: policyNow(state, 'deciding.more-ways') === true,
  quorum: Number(policyNow(state, 'deciding.quorum')),
  graceDays: Number(policyNow(state, 'deciding.grace-days')),
});
