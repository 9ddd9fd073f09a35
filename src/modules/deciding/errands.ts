/** What of the group's decisions waits for me, or for somebody whose account this phone keeps. */
import { openingOf } from '../../core/ballots/counting.ts';
import type { BallotRecord } from '../../core/ballots/record.ts';
import { ballotOf, ballotsAtHand } from '../../core/ballots/record.ts';
import { type DecisionRecord, decisionsAtHand } from '../../core/decisions/record.ts';
import type { Context, Errand } from '../../core/module.ts';
import { papersOf } from './meeting-view.ts';
import { isToBeClosed, unvoted, wantsAgain } from './select.ts';

/** Nobody is reminded for ever. */
const patienceMs = 14 * 24 * 3_600_000;

export const errands = (context: Context): Errand[] => [
  ...ballotsAtHand(context.state)
    .filter(({ closed }) => closed === null)
    .flatMap((record) => [
      ...votesWanted(record, context),
      ...tellersWanted(record, context),
      ...closesWanted(record, context),
    ]),
  ...decisionsAtHand(context.state).flatMap((record) => roundWanted(record, context)),
];

/** Until it is closed; one for each account that has a vote. */
function votesWanted(record: BallotRecord, context: Context): Errand[] {
  const opening = openingOf(context.state, record.id);
  if (opening === null || context.now >= opening.closesAt + opening.grace) return [];
  return unvoted(record, context).map(({ account }) => ({
    id: `deciding-vote-${record.id}-${account}`,
    topic: 'deciding.vote',
    subject: record.id,
    member: record.opened.member,
    values: { title: opening.title, account, closesAt: opening.closesAt },
    claimedAt: record.opened.claimedAt,
  }));
}

/** Papers count once a second one who was there has counted them; whoever signs first is enough. */
function tellersWanted(record: BallotRecord, context: Context): Errand[] {
  const title = openingOf(context.state, record.id)?.title ?? '';
  return papersOf(record, context)
    .filter(({ maySign, signedBy }) => maySign && signedBy.length === 0)
    .map(({ id, by }) => ({
      id: `deciding-paper-${id}`,
      topic: 'deciding.paper',
      subject: record.id,
      member: by,
      values: { title },
      claimedAt: record.papers.find((paper) => paper.id === id)?.claimedAt ?? 0,
    }));
}

function closesWanted(record: BallotRecord, context: Context): Errand[] {
  const opening = openingOf(context.state, record.id);
  if (opening === null || !isToBeClosed(record, context)) return [];
  return [
    {
      id: `deciding-close-${record.id}`,
      topic: 'deciding.close',
      subject: record.id,
      member: null,
      values: { title: opening.title },
      claimedAt: Math.min(opening.closesAt, context.now),
    },
  ];
}

function roundWanted(record: DecisionRecord, context: Context): Errand[] {
  const id = record.ballots.at(-1);
  const last = id === undefined ? null : ballotOf(context.state, id);
  const closedAt = last?.closed?.claimedAt ?? 0;
  if (last === null || record.ended !== null || !wantsAgain(record, last, context)) return [];
  if (context.now >= closedAt + patienceMs) return [];
  return [
    {
      id: `deciding-again-${last.id}`,
      topic: 'deciding.again',
      subject: record.id,
      member: null,
      values: { title: record.title },
      claimedAt: closedAt,
    },
  ];
}
