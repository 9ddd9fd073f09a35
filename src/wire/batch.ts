/**
 * A batch of signed entries, as every channel and file carries them.
 *
 *     deflate( strict CBOR [ body, signature, body, signature, … ] )
 *
 * Bodies are the original bytes: whoever receives them hashes and verifies those and nothing else. (protocol §12)
 */
import { err, ok, type Result } from '../lib/result.ts';
import { splitByWeight } from '../lib/split-by-weight.ts';
import { encodeStrict } from './cbor.ts';
import { CborReader } from './cbor-reader.ts';
import { pack, unpack } from './pack.ts';

export type SignedBytes = { readonly bytes: Uint8Array; readonly signature: Uint8Array };

/** A batch a phone makes holds at most this many bytes of bodies and signatures, unless one entry alone is larger. */
const batchBytesMax = 96 * 1024;
const inflatedBytesMax = 4 * 1024 * 1024;

export const encodeBatch = (entries: readonly SignedBytes[]): Uint8Array =>
  pack(encodeStrict(entries.flatMap(({ bytes, signature }) => [bytes, signature])));

/** Bodies and signatures are windows into one buffer, which lives as long as any of them. */
export function decodeBatch(batch: Uint8Array): Result<SignedBytes[], 'damaged'> {
  const inflated = unpack(batch, inflatedBytesMax);
  if (inflated === null) return err('damaged');
  const reader = new CborReader(inflated);
  const length = reader.listLength();
  if (length < 0 || length % 2 !== 0) return err('damaged');
  const entries: SignedBytes[] = [];
  for (let left = length; left > 0; left -= 2) {
    const [bytes, signature] = [reader.byteWindow(), reader.byteWindow()];
    if (bytes === undefined || signature?.length !== 64) return err('damaged');
    entries.push({ bytes, signature });
  }
  return reader.ended ? ok(entries) : err('damaged');
}

/** All of them or nothing: one may build on what another brings. `null` among them: one that did not open. */
export function decodeBatches(batches: readonly (Uint8Array | null)[]): SignedBytes[] | null {
  const entries: SignedBytes[] = [];
  for (const batch of batches) {
    const decoded = batch && decodeBatch(batch);
    if (!decoded?.ok) return null;
    for (const entry of decoded.value) entries.push(entry);
  }
  return entries;
}

/** Cuts a list into batches, each within `batchBytesMax`, in order. */
export const splitIntoBatches = <E extends SignedBytes>(entries: readonly E[]): E[][] =>
  splitByWeight(entries, ({ bytes, signature }) => bytes.length + signature.length, batchBytesMax);
