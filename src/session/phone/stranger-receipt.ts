/** Reads a receipt file as a stranger would: by its own bytes alone. */

import { receiptTerms } from '../../core/accounts/receipt.ts';
import { type Entry, signedMessage } from '../../core/entry.ts';
import { type GroupId, idToBytes, type MemberId } from '../../core/ids.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { decodeReceipt } from '../../wire/receipt.ts';
import type { FileRefusal } from '../api.ts';
import { openMemoWithKey } from '../group/memos.ts';
import type { Identity } from '../ports/identity.ts';
import type { ReceiptView } from '../views.ts';

export type ReadReceipt = { readonly receipt: ReceiptView; readonly group: GroupId };

export async function readReceipt(identity: Identity, file: Uint8Array): Promise<Result<ReadReceipt, FileRefusal>> {
  const read = decodeReceipt(file);
  if (!read.ok) return err({ code: read.error });
  const { payment, acceptance, unit, memoKey } = read.value;
  const terms = receiptTerms(payment.bytes, acceptance?.bytes ?? null);
  if (!terms.ok) return err({ code: terms.error });
  const check = async (entry: Entry, signature: Uint8Array): Promise<'holds' | 'broken'> =>
    (await identity.verifySignature(idToBytes(entry.device), signedMessage(entry), signature)) ? 'holds' : 'broken';
  const { id, from, to, amount, claimedAt, memo } = terms.value;
  const opened = memoKey && memo ? await openMemoWithKey(identity, terms.value.payment.group, memo, memoKey) : null;
  const receipt: ReceiptView = {
    id,
    from: from as string as MemberId,
    to: to as string as MemberId,
    unit: { ...unit, id: terms.value.unit },
    amount,
    claimedAt,
    memo: opened && new TextDecoder().decode(opened.plaintext),
    reverses: false,
    payerSignature: await check(terms.value.payment, payment.signature),
    payeeSignature:
      terms.value.acceptance && acceptance ? await check(terms.value.acceptance, acceptance.signature) : 'missing',
  };
  return ok({ receipt, group: terms.value.payment.group });
}
