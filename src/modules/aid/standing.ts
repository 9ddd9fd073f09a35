/** How a help stands now: what follows from its record, and from news about those who have it. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import { postOf } from '../../core/listings/rules.ts';
import type { GroupState } from '../../core/state.ts';
import type { HelpRecord, Side } from './apply.ts';
import { otherSide } from './apply.ts';
import { type Shift, type Span, sameSpan } from './entries.ts';
import { detailsOf, helpsOf } from './records.ts';

export type Stage = 'offered' | 'accepted' | 'completed' | 'not-done' | 'withdrawn' | 'declined' | 'ended';

/** What has happened outranks what somebody wished: what both say was done is not undone by a word that crossed it. */
export function stageOf(state: GroupState, record: HelpRecord): Stage {
  const { answer, withdrawn, did, told, helper, helped } = record;
  if (did !== null && told?.happened === true) return 'completed';
  if (told?.happened === false) return 'not-done';
  if (withdrawn !== null) return 'withdrawn';
  if (answer?.accepts === false) return 'declined';
  if (!accountStands(state, helper) || !accountStands(state, helped)) return 'ended';
  return answer === null ? 'offered' : 'accepted';
}

/** Whose listing it is, and who answered it. */
export const askedSide = (state: GroupState, { listing, helper }: HelpRecord): Side =>
  postOf(state, listing)?.account === helper ? 'helper' : 'helped';
export const answererOf = (state: GroupState, record: HelpRecord): AccountId =>
  record[otherSide(askedSide(state, record))];

/** Whether this side has said that it happened. */
export const saysDone = ({ did, told }: HelpRecord, side: Side): boolean =>
  side === 'helper' ? did !== null : told?.happened === true;

/** `null`: nobody has to do anything now. */
export function waitsFor(state: GroupState, record: HelpRecord): Side | null {
  const stage = stageOf(state, record);
  if (stage === 'offered') return askedSide(state, record);
  if (stage !== 'accepted') return null;
  return (
    (['helper', 'helped'] as const).find((side) => !saysDone(record, side) && saysDone(record, otherSide(side))) ?? null
  );
}

/** How many are wanted for a listing, and how many were accepted; in all, and a shift. */
export type Filling = {
  readonly wanted: number;
  readonly accepted: number;
  readonly shifts: readonly (Shift & { readonly accepted: number })[];
};

export function fillingOf(state: GroupState, listing: EntryId, helps = helpsOf(state, 'at-hand')): Filling {
  const accepted = helps.filter((help) => help.listing === listing && counts(state, help));
  const details = detailsOf(state, listing);
  const shifts = (details?.shifts ?? []).map((shift) => ({
    ...shift,
    accepted: accepted.filter((help) => isIn(help.shift, shift)).length,
  }));
  const wanted = shifts.length > 0 ? shifts.reduce((sum, each) => sum + each.helpers, 0) : (details?.helpers ?? 1);
  return { wanted, accepted: accepted.length, shifts };
}

const isIn = (taken: Span | null, shift: Span): boolean => taken !== null && sameSpan(taken, shift);

/** Somebody was accepted, and came or is to come. */
export const counts = (state: GroupState, help: HelpRecord): boolean => {
  const stage = stageOf(state, help);
  return stage === 'accepted' || stage === 'completed';
};

/** Nobody waits for more helpers than were wanted; more may be accepted all the same. */
export function isFull({ wanted, accepted, shifts }: Filling): boolean {
  return shifts.length > 0 ? shifts.every((shift) => shift.accepted >= shift.helpers) : accepted >= wanted;
}
