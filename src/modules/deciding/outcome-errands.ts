/** What waits for somebody after a vote, and before one closes without whom they trust. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { openingOf } from '../../core/ballots/counting.ts';
import { type BallotRecord, ballotsAtHand } from '../../core/ballots/record.ts';
import { peopleOnPaper, trustedBy, wordsNow } from '../../core/ballots/standing.ts';
import { decisionOf } from '../../core/decisions/record.ts';
import type { Context, Errand } from '../../core/module.ts';
import { isReviewDue, outcomeOf } from './agreements.ts';
import { unvoted } from './select.ts';

const dayMs = 24 * 3_600_000;
/** Nobody is reminded for ever. */
const patienceMs = 60 * dayMs;
/** So long before it closes one is told that whoever they trust has said nothing. */
const soonMs = 2 * dayMs;

export const outcomeErrands = (context: Context): Errand[] =>
  ballotsAtHand(context.state).flatMap((record) =>
    record.closed === null
      ? trustedAreSilent(record, context)
      : [...wordsWanted(record, context), ...reviewsDue(record, context)],
  );

const opened = ({ opened: { member } }: BallotRecord, { self }: Context): boolean => member === self.member;

/** It passed, and whoever asked has not said what follows from it. */
function wordsWanted(record: BallotRecord, context: Context): Errand[] {
  const closedAt = record.closed?.claimedAt ?? 0;
  if (record.outcome !== null || !opened(record, context) || context.now >= closedAt + patienceMs) return [];
  const view = outcomeOf(record, context);
  const isOver = decisionOf(context.state, record.decision)?.ended != null;
  if (view === null || isOver || !view.passed || !view.mayWrite) return [];
  return [about('outcome', record, view.title, closedAt)];
}

function reviewsDue(record: BallotRecord, context: Context): Errand[] {
  const owner = record.outcome?.owner ?? null;
  const isMine = opened(record, context) || (owner !== null && heldAccounts(context).has(owner));
  const at = record.outcome?.reviewAt ?? 0;
  if (!isMine || !isReviewDue(record, context.now) || context.now >= at + patienceMs) return [];
  return [about('review', record, openingOf(context.state, record.id)?.title ?? '', at)];
}

function about(topic: string, { id }: BallotRecord, title: string, claimedAt: number): Errand {
  return {
    id: `deciding-${topic}-${id}`,
    topic: `deciding.${topic}`,
    subject: id,
    member: null,
    values: { title },
    claimedAt,
  };
}

/** Whoever is trusted may have forgotten it, or be out of reach, or their paper says it: one can still vote oneself. */
function trustedAreSilent(record: BallotRecord, context: Context): Errand[] {
  const { state, now } = context;
  const opening = openingOf(state, record.id);
  if (opening === null || now < opening.closesAt - soonMs || now >= opening.closesAt + opening.grace) return [];
  const words = wordsNow(state, record);
  const onPaper = peopleOnPaper(state, record);
  return unvoted(record, context).flatMap(({ account }) => {
    const trusted = trustedBy(state, record, opening, account);
    if (trusted === null || words.has(trusted)) return [];
    return {
      id: `deciding-trusted-${record.id}-${account}`,
      topic: onPaper.has(trusted) ? 'deciding.trusted-on-paper' : 'deciding.trusted',
      subject: record.id,
      member: null,
      values: { title: opening.title, topic: opening.topic, account, trusted, closesAt: opening.closesAt },
      claimedAt: opening.closesAt - soonMs,
    };
  });
}
