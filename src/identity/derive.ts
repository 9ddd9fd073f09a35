/**
 * Many keys from one secret: HKDF-SHA-256 (RFC 5869) without salt, since every secret here is uniformly random.
 *
 * Labels carry a version (`minga/slot/1`), so that a changed format gets other keys instead of other meanings.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8 } from '../lib/bytes.ts';

/** Derives 32 bytes. Label and context parts (each < 64 KiB) are length-prefixed: no two lists of parts read alike. */
export function derive(secret: Uint8Array, label: string, ...context: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const info = concatBytes(...[utf8(label), ...context].map(lengthPrefixed));
  return new Uint8Array(hkdf(sha256, secret, undefined, info, 32));
}

function lengthPrefixed(part: Uint8Array): Uint8Array {
  return concatBytes(new Uint8Array([part.length >> 8, part.length & 255]), part);
}
