/** A transfer between two accounts of one device: it gives and takes in the same entry, and nobody is asked. */
import type { Standing } from '../../kind.ts';
import { recount } from '../counting.ts';
import { listTransfer, newTransfer, type Transfer } from '../state.ts';

export function settleHere({ state, entry }: Standing, terms: Pick<Transfer, 'from' | 'to' | 'unit' | 'amount'>): void {
  const transfer = newTransfer(entry, { ...terms, toDevice: entry.device, reverses: null });
  transfer.accepts.push(entry.id);
  listTransfer(state.accounts, transfer);
  recount(state, transfer);
}
