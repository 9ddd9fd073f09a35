/** What the group has agreed on, to be looked up for years: what it follows, who sees to it, and whether it was done. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { openingOf } from '../../core/ballots/counting.ts';
import type { OpenPayload } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf, ballotsAtHand, type Outcome, type Told } from '../../core/ballots/record.ts';
import { standingOf } from '../../core/ballots/standing.ts';
import { decisionOf } from '../../core/decisions/record.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { foldForSearch } from '../../lib/fold-for-search.ts';
import { mayLead } from './may.ts';

export type OutcomeView = {
  readonly ballot: EntryId;
  readonly decision: EntryId;
  /** As it was put to the vote. */
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly passed: boolean;
  /** Claimed time at which the vote was closed, ms. */
  readonly decidedAt: number;
  /** `null`: nobody has put it into words. */
  readonly outcome: Pick<Outcome, 'words' | 'owner' | 'reviewAt'> | null;
  /** In the order in which they said so. */
  readonly done: readonly Told[];
  readonly reviews: readonly Told[];
  /** Its day has come, and nobody has looked at it since. */
  readonly reviewDue: boolean;
  /** This phone may put it into words. */
  readonly mayWrite: boolean;
  /** Its member has not said that it was done. */
  readonly mayTell: boolean;
};

/** Of one vote; `null`: it is open, or nobody here knows it. */
export function outcome(
  { ballot }: { readonly ballot: EntryId },
  context: Context,
): { readonly outcome: OutcomeView | null } {
  const record = ballotOf(context.state, ballot);
  return { outcome: record && outcomeOf(record, context) };
}

/** Those that passed, newest first. `text`: each of its words is in it; '' finds all. */
export function agreements({ text }: { readonly text: string }, context: Context): readonly OutcomeView[] {
  const wanted = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
  const passed = ballotsAtHand(context.state).flatMap((record) => {
    const view = outcomeOf(record, context);
    return view?.passed && fits(view, wanted) ? [view] : [];
  });
  return passed.sort((left, right) => right.decidedAt - left.decidedAt);
}

function fits({ title, summary, outcome: written }: OutcomeView, wanted: readonly string[]): boolean {
  const folded = foldForSearch(`${title} ${summary} ${written?.words ?? ''}`);
  return wanted.every((word) => folded.includes(word));
}

export function outcomeOf(record: BallotRecord, context: Context): OutcomeView | null {
  const { state, now } = context;
  const [opening, standing] = [openingOf(state, record.id), standingOf(state, record)];
  if (opening === null || standing === null || record.closed === null) return null;
  const held = heldAccounts(context);
  const decision = decisionOf(state, record.decision);
  return {
    ...{ ballot: record.id, decision: record.decision, ...asked(opening) },
    passed: standing.tally.passes,
    decidedAt: record.closed.claimedAt,
    outcome: record.outcome,
    done: record.done,
    reviews: record.reviews,
    reviewDue: isReviewDue(record, now),
    mayWrite: decision !== null && mayLead(context, decision),
    mayTell: !record.done.some(({ account }) => held.has(account)),
  };
}

const asked = ({ title, summary, topic }: OpenPayload) => ({ title, summary, topic });

/** Whoever looked before the words were written anew looked at something else. */
export const isReviewDue = ({ outcome: written, reviews }: BallotRecord, now: number): boolean =>
  written?.reviewAt != null &&
  now >= written.reviewAt &&
  !reviews.some(({ claimedAt }) => claimedAt >= written.claimedAt);
