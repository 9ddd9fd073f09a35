import type { GroupState } from '../../core/state.ts';
import type { AidRecord } from './apply.ts';
import { listingOf } from './records.ts';
import { stageOf } from './standing.ts';

/**
 * Nobody waits for anything. What was done stays at hand as long as its listing is open, for it is counted there; what ended with
 * a membership stays too, for a removal can be taken back.
 */
export function isSettled(value: unknown, state: GroupState): boolean {
  const record = value as AidRecord | undefined;
  switch (record?.is) {
    case 'request':
      return listingOf(state, record.listing)?.closed !== false;
    case 'help': {
      const stage = stageOf(state, record);
      if (stage === 'withdrawn') return true;
      if (stage === 'offered' || stage === 'accepted' || stage === 'ended') return false;
      return listingOf(state, record.listing)?.closed !== false;
    }
    default:
      return true;
  }
}
