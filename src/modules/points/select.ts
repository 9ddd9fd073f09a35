/** What screens are told of support: the board, one decision's points and how they came about, and what I have left. */
import type { DecisionRecord } from '../../core/decisions/record.ts';
import { decisionOf, decisionsAtHand } from '../../core/decisions/record.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import { standsNow } from '../../core/membership/standing.ts';
import type { Context } from '../../core/module.ts';
import { compareText } from '../../lib/compare.ts';
import { wordsOf } from './apply.ts';
import { type Backing, backingsNow, personsIn, sumOf } from './counting.ts';
import { pointsMost } from './entries.ts';
import { pursesOf } from './purses.ts';
import { thresholdOf } from './threshold.ts';

export type Support = {
  /** All that count. */
  readonly points: number;
  readonly threshold: number;
  /** It has as many as put it first. */
  readonly isFirst: boolean;
};

export type BoardRow = Support & {
  readonly decision: EntryId;
  readonly title: string;
  readonly people: number;
};

export type PurseView = {
  readonly account: AccountId;
  readonly all: number;
  readonly left: number;
  /** Most first. */
  readonly given: readonly { readonly decision: EntryId; readonly title: string; readonly points: number }[];
  /** None counts for now: they have been silent. */
  readonly idle: boolean;
  /** Points that do not count: phones that were apart gave more than there are. */
  readonly uncounted: number;
};

export type BoardView = {
  /** Most points first; those without any stand last, the newest of them first. */
  readonly rows: readonly BoardRow[];
  readonly purses: readonly PurseView[];
};

export function board(_: Record<string, never>, context: Context): BoardView {
  const { state } = context;
  const backings = new Map<EntryId, Backing[]>();
  for (const each of backingsNow(state)) backings.set(each.decision, [...(backings.get(each.decision) ?? []), each]);
  const rows = decisionsAtHand(state)
    .filter(({ ended }) => ended === null)
    .sort((left, right) => right.postedAt - left.postedAt || compareText(left.id, right.id))
    .map((record) => rowOf(context, record, backings.get(record.id) ?? []))
    .sort((left, right) => right.points - left.points);
  return { rows, purses: pursesOf(context).map(toView) };

  function toView({ account, all, left, given, idle }: ReturnType<typeof pursesOf>[number]): PurseView {
    return {
      ...{ account, all, left, idle, uncounted: idle ? 0 : sumOf(given, 'points') - sumOf(given, 'counted') },
      given: given
        .map(({ decision, points }) => ({ decision, points, title: decisionOf(state, decision)?.title ?? '' }))
        .sort((one, other) => other.points - one.points),
    };
  }
}

function rowOf(context: Context, { id, title }: DecisionRecord, backings: readonly Backing[]): BoardRow {
  return { decision: id, title, people: backings.length, ...supportOf(context, id, backings) };
}

function supportOf(context: Context, decision: EntryId, backings: readonly Backing[]): Support {
  const points = sumOf(backings, 'counted');
  const threshold = thresholdOf(context, decision).points;
  return { points, threshold, isFirst: points >= threshold };
}

export type BackerView = { readonly account: AccountId; readonly points: number; readonly counted: number };

/** One word, and what of that person stood before it. */
export type PointsMoment = {
  readonly entry: EntryId;
  readonly account: AccountId;
  readonly by: MemberId | null;
  readonly from: number;
  readonly to: number;
  readonly claimedAt: number;
};

export type OwnView = BackerView & {
  /** As many as it may have here: what is left, and what it has here already. */
  readonly most: number;
  readonly all: number;
  readonly left: number;
  readonly idle: boolean;
};

export type SupportView = Support & {
  readonly title: string;
  /** All points are back with those who gave them. */
  readonly isOver: boolean;
  /** The group had set the threshold; else it follows from how many they were. */
  readonly isSet: boolean;
  /** Most first. */
  readonly backers: readonly BackerView[];
  /** Newest first. */
  readonly history: readonly PointsMoment[];
  /** Those for whom this phone speaks, its member's own first. */
  readonly mine: readonly OwnView[];
};

/** Wrapped: to a screen a bare `null` is no answer yet. */
export function support(
  { decision }: { readonly decision: EntryId },
  context: Context,
): { readonly about: SupportView | null } {
  const { state } = context;
  const record = decisionOf(state, decision);
  if (record === null) return { about: null };
  const backings = backingsNow(state).filter((each) => each.decision === decision);
  const backers = backings
    .map(({ person, points, counted }) => ({ account: person, points, counted }))
    .sort((left, right) => right.counted - left.counted || right.points - left.points);
  return {
    about: {
      ...supportOf(context, decision, backings),
      ...{ title: record.title, isOver: record.ended !== null, isSet: thresholdOf(context, decision).isSet },
      ...{ backers, history: historyOf(context, decision), mine: mineOn(context, decision) },
    },
  };
}

function mineOn(context: Context, decision: EntryId): readonly OwnView[] {
  return pursesOf(context).map(({ account, all, left, given, idle }) => {
    const { points = 0, counted = 0 } = given.find((each) => each.decision === decision) ?? {};
    return { account, points, counted, all, left, idle, most: Math.min(pointsMost.each, points + left) };
  });
}

/** Of those too who have gone since: it says what happened. */
function historyOf({ state }: Context, decision: EntryId): readonly PointsMoment[] {
  const personOf = personsIn(state);
  const last = new Map<AccountId, number>();
  const [, words = []] = wordsOf(state).find(([id]) => id === decision) ?? [];
  const moments = words
    .filter(({ id }) => standsNow(state, id))
    .map(({ id, account: said, by, points, claimedAt }) => {
      const account = personOf(said);
      const from = last.get(account) ?? 0;
      last.set(account, points);
      return { entry: id, account, by, from, to: points, claimedAt };
    });
  return moments.reverse();
}
