/** What the two signed entries of a transfer say by themselves, with no books to look them up in. (protocol §3.4) */

import { err, ok, type Result } from '../../lib/result.ts';
import { decodeEntry, type Entry } from '../entry.ts';
import type { AccountId, EntryId, UnitId } from '../ids.ts';
import { accept } from './claiming.ts';
import { type PayPayload, pay } from './paying.ts';

export type ReceiptTerms = {
  readonly id: EntryId;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly unit: UnitId;
  readonly amount: number;
  readonly claimedAt: number;
  readonly memo: Uint8Array | null;
  readonly payment: Entry;
  readonly acceptance: Entry | null;
};

/**
 * `unsound`: the payer's entry is no payment, or the payee's is no acceptance of this one by the device it was made out to.
 * Signatures are for the caller to check. A reversal has no receipt of its own: it refers to the payment's.
 */
export function receiptTerms(payment: Uint8Array, acceptance: Uint8Array | null): Result<ReceiptTerms, 'unsound'> {
  const paid = decodeEntry(payment);
  const accepted = acceptance === null ? null : decodeEntry(acceptance);
  if (!paid.ok || paid.value.kind !== 'pay' || accepted?.ok === false) return err('unsound');
  const terms = pay.decode(paid.value.payload);
  if (!terms.ok) return err('unsound');
  const { from, to, toDevice, unit, amount, memo } = terms.value as PayPayload;
  if (accepted !== null && !accepts(accepted.value, paid.value, toDevice)) return err('unsound');
  const { id, claimedAt } = paid.value;
  return ok({ id, from, to, unit, amount, claimedAt, memo, payment: paid.value, acceptance: accepted?.value ?? null });
}

function accepts(accepted: Entry, paid: Entry, toDevice: string): boolean {
  const read = accepted.kind === 'accept' ? accept.decode(accepted.payload) : null;
  const ref = read?.ok ? (read.value as { readonly ref: EntryId }).ref : null;
  return ref === paid.id && accepted.device === toDevice && accepted.group === paid.group;
}
