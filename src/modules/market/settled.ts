import type { GroupState } from '../../core/state.ts';
import type { Answer, DealRecord } from './apply.ts';
import { listingOf } from './listing-of.ts';
import { standingOf } from './standing.ts';

/**
 * Nobody waits for anything: it was cancelled, or all is done and said. One that is done stays at hand as long as its listing
 * is open, for that one is taken by it; so does one that ended with a membership, for a removal can be taken back.
 */
export function isSettled(value: unknown, state: GroupState): boolean {
  const record = value as DealRecord | undefined;
  if (record === undefined) return true;
  if (isSealed(record.answers.provider) || isSealed(record.answers.receiver)) return false;
  const { stage, ruling } = standingOf(state, record);
  // An appeal may find otherwise.
  if (ruling !== null) return false;
  if (stage === 'cancelled') return true;
  const listing = listingOf(state, record.listing);
  return stage === 'closed' && (listing === null || listing.closed || listing.endless);
}

const isSealed = (answer: Answer | null): boolean => answer !== null && answer.seal !== null && answer.shown === null;
