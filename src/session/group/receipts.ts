/** The receipt of one transfer: both signatures, checked on the spot from the bytes. (protocol §3.4) */
import { decodeEntry, type SignedEntry, signedMessage } from '../../core/entry.ts';
import { type EntryId, idToBytes, type MemberId } from '../../core/ids.ts';
import { unitOf } from '../../core/membership/select.ts';
import { memoBoxOf } from '../../core/memo.ts';
import { encodeReceipt } from '../../wire/receipt.ts';
import type { Identity } from '../ports/identity.ts';
import type { ReceiptView } from '../views.ts';
import { openMemoBox } from './memos.ts';
import type { OpenGroup } from './open-group.ts';

async function signatureHolds(identity: Identity, { bytes, signature }: SignedEntry): Promise<boolean> {
  const entry = decodeEntry(bytes);
  return entry.ok && identity.verifySignature(idToBytes(entry.value.device), signedMessage(entry.value), signature);
}

/** The payer's entry and the payee's acceptance of it, as kept. */
async function bothSides(open: OpenGroup, id: EntryId) {
  const transfer = open.books.state.accounts.transfers.get(id);
  const acceptance = transfer?.accepts[0];
  const [payment] = await open.books.readProven([id]);
  const [accepted] = acceptance === undefined ? [] : await open.books.readProven([acceptance]);
  return transfer && payment ? { transfer, payment, accepted: accepted ?? null } : null;
}

export async function receiptView(open: OpenGroup, identity: Identity, id: EntryId): Promise<ReceiptView | null> {
  const sides = await bothSides(open, id);
  const unit = sides && unitOf(open.books.state, sides.transfer.unit);
  if (!sides || !unit) return null;
  const { transfer, payment, accepted } = sides;
  const check = async (entry: SignedEntry): Promise<'holds' | 'broken'> =>
    (await signatureHolds(identity, entry)) ? 'holds' : 'broken';
  return {
    id,
    from: transfer.from as string as MemberId,
    to: transfer.to as string as MemberId,
    unit,
    amount: transfer.amount,
    claimedAt: open.books.state.log.nodes.get(id)?.claimedAt ?? 0,
    memo: open.memos.texts.get(id) ?? null,
    reverses: transfer.reverses !== null,
    payerSignature: await check(payment),
    payeeSignature: accepted === null ? 'missing' : await check(accepted),
  };
}

/** `null` when the transfer is not known or its bytes are not to be had. */
export async function receiptFile(
  open: OpenGroup,
  identity: Identity,
  id: EntryId,
  withMemo: boolean,
): Promise<Uint8Array | null> {
  const sides = await bothSides(open, id);
  const unit = sides && unitOf(open.books.state, sides.transfer.unit);
  if (!sides || !unit) return null;
  const box = withMemo ? memoBoxOf(open.books.state.log.nodes.get(id)) : null;
  const opened = box && (await openMemoBox(identity, open.group, box, open.me.box));
  return encodeReceipt({
    payment: sides.payment,
    acceptance: sides.accepted,
    unit: { name: unit.name, is: unit.is, scale: unit.scale },
    memoKey: opened?.contentKey ?? null,
  });
}
