/**
 * The receipt of one transfer: the payer's entry and the payee's, as signed, and nothing of anybody else.
 *
 *     "MINGA" · version 1 · 'R' · strict CBOR { e: [payer's body, signature, payee's body, signature], u: [name, is, scale], m: key or null }
 *
 * The payee's pair is absent until they have accepted. `u` says how the group writes the amount; it is the file's word, not
 * signed. `m` is the key that opens the memo inside the payer's entry, when its holder chose to show it.
 */
import { err, ok, type Result } from '../lib/result.ts';
import type { SignedBytes } from './batch.ts';
import { bodyUnder, type FileFault, receiptMark, withHead } from './bundle.ts';
import { decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

export type Receipt = {
  readonly payment: SignedBytes;
  readonly acceptance: SignedBytes | null;
  readonly unit: { readonly name: string; readonly is: 'time' | 'decimal'; readonly scale: number };
  readonly memoKey: Uint8Array | null;
};

export function encodeReceipt({ payment, acceptance, unit, memoKey }: Receipt): Uint8Array<ArrayBuffer> {
  const entries = acceptance === null ? [payment] : [payment, acceptance];
  const e = entries.flatMap(({ bytes, signature }) => [bytes, signature]);
  return withHead(receiptMark, encodeStrict({ e, u: [unit.name, unit.is, unit.scale], m: memoKey }));
}

export function decodeReceipt(file: Uint8Array): Result<Receipt, FileFault> {
  const body = bodyUnder(receiptMark, file);
  if (!body.ok) return body;
  const decoded = decodeStrict(body.value, { maxBytes: 64 * 1024, maxDepth: 2 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 3) return err('damaged');
  const { e, u, m } = decoded.value;
  if (!Array.isArray(e) || (e.length !== 2 && e.length !== 4) || !e.every((each) => each instanceof Uint8Array))
    return err('damaged');
  if (!Array.isArray(u) || u.length !== 3 || (m !== null && !(m instanceof Uint8Array && m.length === 32)))
    return err('damaged');
  const [name, is, scale] = u;
  if (typeof name !== 'string' || (is !== 'time' && is !== 'decimal') || typeof scale !== 'number')
    return err('damaged');
  if (scale < 0 || scale > 3) return err('damaged');
  const [bytes, signature, acceptedBytes, acceptedSignature] = e as Uint8Array[];
  if (!bytes || !signature) return err('damaged');
  const acceptance = acceptedBytes && acceptedSignature ? { bytes: acceptedBytes, signature: acceptedSignature } : null;
  return ok({ payment: { bytes, signature }, acceptance, unit: { name, is, scale }, memoKey: m });
}
