/** Listings that somebody has agreed about: they are not to be had any more, unless there is no end to them. */
import type { EntryId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import type { DealRecord } from './apply.ts';
import { listingOf } from './listing-of.ts';
import { type Stage, standingOf } from './standing.ts';

const free: readonly Stage[] = ['talking', 'offered', 'cancelled', 'ended'];

/** Sorted. Nobody sees by it with whom. */
export const takenListings = (_: Record<string, never>, { state }: Context): readonly EntryId[] =>
  [...new Set(takingIn(state).map(({ listing }) => listing))].sort();

export const isTaken = (state: GroupState, listing: EntryId): boolean => takingIn(state, listing).length > 0;

/** A deal that is done stays at hand as long as its listing is open. */
const takingIn = (state: GroupState, about?: EntryId): readonly DealRecord[] =>
  recordsAtHand<DealRecord | undefined>(state, 'market').flatMap(([, record]) =>
    record !== undefined && (about === undefined || record.listing === about) && isTaking(state, record)
      ? [record]
      : [],
  );

const isTaking = (state: GroupState, record: DealRecord): boolean =>
  record.agreed !== null &&
  listingOf(state, record.listing)?.endless === false &&
  !free.includes(standingOf(state, record).stage);
