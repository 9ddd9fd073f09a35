/** How a case stands now, and what follows from it for what it is about. It may hang on news: who is a member. */
import type { EntryId } from '../ids.ts';
import { electorateAt } from '../mandates/electorate.ts';
import type { GroupState } from '../state.ts';
import type { Outcome } from './entries.ts';
import type { Appeal, CaseRecord } from './record.ts';

export type CaseStage =
  | 'open'
  /** Either party may ask somebody else to look at it. */
  | 'decided'
  /** Another moderator looks at it; what was decided holds meanwhile. */
  | 'appealed'
  /** All members do. */
  | 'vote'
  /** For good. */
  | 'final'
  /** More than half of the members were against it: nothing is decided. */
  | 'fallen';

export type Tally = { readonly stands: number; readonly falls: number; readonly of: number };

/** Of all who were members when it was appealed, without the parties and whoever decided. */
export function tallyOf(state: GroupState, record: CaseRecord, appeal: Appeal): Tally {
  const kept = new Set<string>([
    record.account,
    ...record.about,
    record.begun.member ?? '',
    record.decided?.member ?? '',
  ]);
  const voters = [...electorateAt(state, appeal.id)].filter((member) => !kept.has(member));
  const counted = (vote: 'stands' | 'falls'): number =>
    appeal.votes.filter((each) => each.vote === vote && voters.includes(each.member)).length;
  return { stands: counted('stands'), falls: counted('falls'), of: voters.length };
}

export function caseStage(state: GroupState, record: CaseRecord): CaseStage {
  const { decided, appeal, final } = record;
  if (final !== null) return 'final';
  if (decided === null) return 'open';
  if (appeal === null) return 'decided';
  if (appeal.readers.length > 0) return 'appealed';
  const { stands, falls, of } = tallyOf(state, record, appeal);
  if (falls * 2 > of) return 'fallen';
  return stands * 2 > of ? 'final' : 'vote';
}

/** What holds now: the last decision, unless the members were against it. */
export const outcomeOf = (state: GroupState, record: CaseRecord): Outcome | null =>
  caseStage(state, record) === 'fallen' ? null : ((record.final ?? record.decided)?.outcome ?? null);

export const casesOf = ({ records }: GroupState): readonly CaseRecord[] =>
  [...(records.get('cases')?.values() ?? [])].flatMap(({ value }) => (value as CaseRecord | undefined) ?? []);

/** Cases about this entry; oldest first. */
const casesAbout = (state: GroupState, ref: EntryId): readonly CaseRecord[] =>
  casesOf(state)
    .filter((each) => each.ref === ref)
    .sort((left, right) => left.begun.claimedAt - right.begun.claimedAt || (left.id < right.id ? -1 : 1));

const isHiddenBy = (state: GroupState, record: CaseRecord): boolean =>
  record.decided === null ? record.hidden : outcomeOf(state, record) === 'hidden';

/** Entries that moderators took off the lists, until it is decided or for good. */
export const hiddenNow = (state: GroupState): ReadonlySet<EntryId> =>
  new Set(casesOf(state).flatMap((each) => (each.ref !== null && isHiddenBy(state, each) ? [each.ref] : [])));

/** Whether what two agreed on was carried out, by a decision; `null`: nobody decided about it. The newest case has the last word. */
export function rulingOn(state: GroupState, ref: EntryId): 'made' | 'not-made' | null {
  const rulings = casesAbout(state, ref).flatMap((each) => {
    const outcome = outcomeOf(state, each);
    return outcome === 'made' || outcome === 'not-made' ? [outcome] : [];
  });
  return rulings.at(-1) ?? null;
}
