import type { GroupState } from '../../core/state.ts';
import type { AskRecord, ExchangeRecord } from './apply.ts';

/** Nobody waits for anything: paper was typed in; a request was paid, declined or called back; a payment was given back, or kept. */
export function isSettled(value: unknown, state: GroupState): boolean {
  const record = value as ExchangeRecord | undefined;
  if (record?.is === 'ask') return askState(state, record) !== 'open';
  return record?.is !== 'return' || record.askedBy === null || record.keptBy !== null || record.reversedBy !== null;
}

export function askState(state: GroupState, record: AskRecord): 'open' | 'paid' | 'declined' | 'cancelled' {
  if (record.paidBy.some((id) => state.accounts.transfers.get(id)?.counted)) return 'paid';
  if (record.cancelledBy !== null) return 'cancelled';
  return record.declinedBy === null ? 'open' : 'declined';
}
