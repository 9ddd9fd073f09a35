/** Checks a receipt as a stranger can: by its own bytes, with no books to look anything up in. (protocol §3.4) */
import { receiptTerms } from '../../src/core/accounts/receipt.ts';
import { type Entry, signedMessage } from '../../src/core/entry.ts';
import { type AccountId, type DeviceId, idToBytes, type UnitId } from '../../src/core/ids.ts';
import { memoContext } from '../../src/core/memo.ts';
import { openWithContentKey } from '../../src/identity/boxes.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { Receipt } from '../../src/wire/receipt.ts';

/**
 * That the two devices belong to these accounts, and that the payment counts, stands in the group's books; that both
 * signed just this, stands here.
 */
export type ReceiptReport = {
  readonly receipt: true;
  readonly from: AccountId;
  readonly to: AccountId;
  /** The id is signed. Name, kind and scale are the file's word for it. */
  readonly unit: {
    readonly id: UnitId;
    readonly name: string;
    readonly is: 'time' | 'decimal';
    readonly scale: number;
  };
  /** In minor units. */
  readonly amount: number;
  /** ms since 1970, by the payer's clock. */
  readonly claimedAt: number;
  /** `null`: none, or not shown. */
  readonly memo: string | null;
  readonly payerDevice: DeviceId;
  readonly payeeDevice: DeviceId | null;
  readonly payerSignature: 'holds' | 'broken';
  /** *missing*: the payee had not accepted when the receipt was written. */
  readonly payeeSignature: 'holds' | 'broken' | 'missing';
  readonly genuine: boolean;
};

export type AuditedReceipt = { readonly report: ReceiptReport; readonly fault: string | null };

export async function auditReceipt({
  payment,
  acceptance,
  unit,
  memoKey,
}: Receipt): Promise<Result<AuditedReceipt, string>> {
  const terms = receiptTerms(payment.bytes, acceptance?.bytes ?? null);
  if (!terms.ok) return err('This receipt is forged: it holds no payment, or an acceptance of something else.');
  const { from, to, amount, claimedAt, memo: box } = terms.value;
  const payer = terms.value.payment;
  const payee = terms.value.acceptance;
  const payerSignature = await holds(payer, payment.signature);
  const payeeSignature = payee && acceptance ? await holds(payee, acceptance.signature) : 'missing';
  const memo = memoKey === null ? ok(null) : await shownMemo(payer, box, memoKey);
  const fault = faultOf(payerSignature, payeeSignature, memo.ok);
  const report: ReceiptReport = {
    receipt: true,
    from,
    to,
    unit: { id: terms.value.unit, ...unit },
    amount,
    claimedAt,
    memo: memo.ok ? memo.value : null,
    payerDevice: payer.device,
    payeeDevice: payee?.device ?? null,
    payerSignature,
    payeeSignature,
    genuine: fault === null,
  };
  return ok({ report, fault });
}

const holds = async (entry: Entry, signature: Uint8Array): Promise<'holds' | 'broken'> =>
  (await verifySignature(idToBytes(entry.device), signedMessage(entry), signature)) ? 'holds' : 'broken';

/** The box commits to its words, so a key shown for others opens nothing. */
async function shownMemo(payer: Entry, box: Uint8Array | null, key: Uint8Array): Promise<Result<string, 'altered'>> {
  const opened = box && (await openWithContentKey(box, key, memoContext(payer.group)));
  return opened?.ok ? ok(new TextDecoder().decode(opened.value.plaintext)) : err('altered');
}

function faultOf(payer: 'holds' | 'broken', payee: ReceiptReport['payeeSignature'], memoOpens: boolean): string | null {
  if (payer === 'broken') return "The payer's signature is not the one of the device that it names.";
  if (payee === 'broken') return "The payee's signature is not the one of the device that was paid.";
  if (payee === 'missing') return 'The payee has not signed: this is a payment, not yet a receipt.';
  return memoOpens ? null : 'The words shown are not the ones in the payment.';
}
