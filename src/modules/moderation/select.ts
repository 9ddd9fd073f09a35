/** What screens are told of cases. Names are theirs to find: here are accounts and members. */

import { signingChain } from '../../core/accounts/signing.ts';
import type { Outcome, VotePayload } from '../../core/cases/entries.ts';
import type { CaseRecord, Step } from '../../core/cases/record.ts';
import { type CaseStage, casesOf, hiddenNow, outcomeOf, type Tally, tallyOf } from '../../core/cases/standing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { hearersOf } from './moderators.ts';
import {
  type CaseAct,
  caseActs,
  hearing,
  isToDecide,
  type Place,
  partiesOf,
  placeIn,
  placesOf,
  type Role,
  recordOf,
  whyNotNow,
} from './place.ts';
import { isBetweenThem, listingOf, outcomesFor, talkedAbout, titleOf, type What, whatIs } from './things.ts';

export type CaseWords = {
  readonly id: EntryId;
  readonly is: 'reported' | 'said' | 'decided' | 'appealed' | 'final';
  /** Whose words they are; `null`: whoever reported it, who is not named to those it is about. */
  readonly account: AccountId | null;
  readonly mine: boolean;
  readonly words: string;
  readonly outcome: Outcome | null;
  readonly claimedAt: number;
};

export type CaseView = {
  readonly id: EntryId;
  readonly what: What;
  readonly ref: EntryId | null;
  /** Where it was said, if it is something that somebody said. */
  readonly thread: EntryId | null;
  /** The listing that it is, or that it began with. */
  readonly listing: EntryId | null;
  readonly title: string;
  readonly role: Role;
  /** For whom this phone speaks. */
  readonly account: AccountId;
  /** `null`: not for this phone to know. */
  readonly reporter: AccountId | null;
  readonly about: readonly AccountId[];
  /** Who hears it now. */
  readonly hearing: readonly MemberId[];
  readonly decidedBy: MemberId | null;
  readonly stage: CaseStage;
  /** What holds. */
  readonly outcome: Outcome | null;
  /** What it is about is not shown now. */
  readonly hidden: boolean;
  readonly toDecide: boolean;
  /** An appeal would ask all members. */
  readonly appealIsVote: boolean;
  readonly tally: Tally | null;
  readonly voted: VotePayload['vote'] | null;
  /** All that this phone can read: oldest first. */
  readonly words: readonly CaseWords[];
  readonly outcomes: readonly Outcome[];
  readonly acts: readonly CaseAct[];
  readonly claimedAt: number;
  readonly changedAt: number;
};

/** `null`: there is none, or it is not for this phone to see. Wrapped: to a screen a bare `null` is no answer yet. */
export function caseView({ id }: { readonly id: EntryId }, context: Context): { readonly case: CaseView | null } {
  const record = recordOf(context.state, id);
  const place = record && placeIn(context, record);
  return { case: place && viewOf(context, place) };
}

export type CasesView = {
  readonly toDecide: readonly CaseView[];
  readonly open: readonly CaseView[];
  readonly over: readonly CaseView[];
  /** `null`: too few to tell of them without telling which. */
  readonly statistics: Statistics | null;
};

export type Statistics = {
  readonly decided: number;
  readonly open: number;
  readonly endings: readonly { readonly outcome: Outcome | 'fallen'; readonly count: number }[];
};

export function cases(_: Record<string, never>, context: Context): CasesView {
  const views = placesOf(context)
    .filter(({ role, stage }) => role !== 'voter' || stage === 'vote')
    .map((place) => viewOf(context, place));
  const isOver = ({ stage }: CaseView): boolean => stage === 'decided' || stage === 'final' || stage === 'fallen';
  return {
    toDecide: views.filter(({ toDecide }) => toDecide),
    open: views.filter((view) => !view.toDecide && !isOver(view)),
    over: views.filter(isOver),
    statistics: statisticsOf(context),
  };
}

/** Of fewer everybody would know which. */
const leastTold = 5;

function statisticsOf({ state }: Context): Statistics | null {
  const all = casesOf(state);
  const decided = all.filter((record) => record.decided !== null);
  if (decided.length < leastTold) return null;
  const endings = new Map<Outcome | 'fallen', number>();
  for (const record of decided) {
    const outcome = outcomeOf(state, record) ?? 'fallen';
    endings.set(outcome, (endings.get(outcome) ?? 0) + 1);
  }
  return {
    decided: decided.length,
    open: all.length - decided.length,
    endings: Array.from(endings, ([outcome, count]) => ({ outcome, count })).sort(
      (left, right) => right.count - left.count,
    ),
  };
}

function viewOf(context: Context, place: Place): CaseView {
  const { state } = context;
  const { record, stage, role, account, member } = place;
  const { appeal, decided, final } = record;
  const isVote = appeal !== null && appeal.readers.length === 0;
  return {
    id: record.id,
    what: whatIs(state, record.ref),
    ref: record.ref,
    thread: talkedAbout(state, record.ref),
    listing: listingOf(state, record.ref),
    title: titleOf(state, record.ref),
    role,
    account,
    reporter: isReporterKnown(place) ? record.account : null,
    about: record.about,
    hearing: hearing(record),
    decidedBy: (final ?? decided)?.member ?? null,
    stage,
    outcome: outcomeOf(state, record),
    hidden: record.ref !== null && hiddenNow(state).has(record.ref),
    toDecide: isToDecide(place),
    appealIsVote: decided !== null && hearersOf(context, partiesOf(record), [decided.member]).readers.length === 0,
    tally: isVote ? tallyOf(state, record, appeal) : null,
    voted: appeal?.votes.find((each) => each.member === member)?.vote ?? null,
    words: wordsOf(context, place),
    outcomes: outcomesFor(state, record.ref),
    acts: signingChain(context).ok ? caseActs.filter((act) => whyNotNow(act, place) === null) : [],
    claimedAt: record.begun.claimedAt,
    changedAt: record.changedAt,
  };
}

/** What is between two is no secret to either. Of all else only those who hear it are told who reported it. */
const isReporterKnown = ({ state, record, role }: Place): boolean =>
  role === 'reporter' || role === 'reader' || isBetweenThem(state, record);

function wordsOf({ memos }: Context, place: Place): readonly CaseWords[] {
  const { record, account } = place;
  const { appeal, decided, final } = record;
  const isUnnamed = !isReporterKnown(place);
  const row = (
    is: CaseWords['is'],
    step: Step | null,
    whose: AccountId | null,
    more: { readonly words?: string; readonly outcome?: Outcome } = {},
  ): readonly CaseWords[] => {
    const words = step && (more.words || memos.get(step.id));
    const outcome = more.outcome ?? null;
    if (step === null || (!words && outcome === null)) return [];
    const unnamed = isUnnamed && whose === record.account;
    const told = { id: step.id, is, account: unnamed ? null : whose, mine: whose === account };
    return [{ ...told, words: words || '', outcome, claimedAt: step.claimedAt }];
  };
  const decidedRow = (is: 'decided' | 'final', step: CaseRecord['decided']) =>
    row(is, step, step && (step.member as string as AccountId | null), step === null ? {} : { outcome: step.outcome });
  const before = (each: Step): boolean => appeal === null || each.claimedAt <= appeal.claimedAt;
  const said = record.said.flatMap((each) =>
    row('said', each, each.account).map((words) => ({ words, isFirst: before(each) })),
  );
  return [
    ...row('reported', record.begun, record.account),
    ...said.filter(({ isFirst }) => isFirst).map(({ words }) => words),
    ...decidedRow('decided', decided),
    ...row('appealed', appeal, appeal?.account ?? null, appeal === null ? {} : { words: appeal.words }),
    ...said.filter(({ isFirst }) => !isFirst).map(({ words }) => words),
    ...decidedRow('final', final),
  ];
}
