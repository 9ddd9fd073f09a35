/**
 * A batch of signed entries, as every channel and file carries them.
 *
 *     deflate( strict CBOR [ body, signature, body, signature, … ] )
 *
 * Bodies are the original bytes: whoever receives them hashes and verifies those and nothing else. (protocol §12)
 */
import { err, ok, type Result } from '../lib/result.ts';
import { splitByWeight } from '../lib/split-by-weight.ts';
import { decodeStrict, encodeStrict } from './cbor.ts';
import { pack, unpack } from './pack.ts';

export type SignedBytes = { readonly bytes: Uint8Array; readonly signature: Uint8Array };

/** A batch a phone makes holds at most this many bytes of bodies and signatures, unless one entry alone is larger. */
const batchBytesMax = 96 * 1024;
const inflatedBytesMax = 4 * 1024 * 1024;

export const encodeBatch = (entries: readonly SignedBytes[]): Uint8Array =>
  pack(encodeStrict(entries.flatMap(({ bytes, signature }) => [bytes, signature])));

export function decodeBatch(batch: Uint8Array): Result<SignedBytes[], 'damaged'> {
  const inflated = unpack(batch, inflatedBytesMax);
  const list = inflated && decodeStrict(inflated, { maxBytes: inflatedBytesMax, maxDepth: 1 });
  if (!list?.ok || !Array.isArray(list.value) || list.value.length % 2 !== 0) return err('damaged');
  const entries: SignedBytes[] = [];
  for (let at = 0; at < list.value.length; at += 2) {
    const [bytes, signature] = [list.value[at], list.value[at + 1]];
    if (!(bytes instanceof Uint8Array) || !(signature instanceof Uint8Array) || signature.length !== 64)
      return err('damaged');
    entries.push({ bytes, signature });
  }
  return ok(entries);
}

/** Cuts a list into batches, each within `batchBytesMax`, in order. */
export const splitIntoBatches = <E extends SignedBytes>(entries: readonly E[]): E[][] =>
  splitByWeight(entries, ({ bytes, signature }) => bytes.length + signature.length, batchBytesMax);
