/**
 * A box in bytes. Memos travel inside entries, and entries as QR codes: it has to stay small.
 *
 *     version 1 · ephemeral public key 32 · number of wraps 2 (big-endian) · wraps 48 each · commitment 32 · ciphertext
 *
 * A ciphertext is a multiple of 32 bytes and a tag of 16. A memo of 31 letters for two devices is 211 bytes.
 */
import { concatBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { aesTagLength } from './aes.ts';

export type Box = {
  /** X25519 public key made for this box alone. */
  readonly ephemeral: Uint8Array;
  /** The content key, locked to each recipient. They do not say to whom. */
  readonly wraps: readonly Uint8Array[];
  /** Binds the box to one content key and one plaintext: see `commitmentOf`. */
  readonly commitment: Uint8Array;
  readonly ciphertext: Uint8Array;
};

const boxVersion = 1;
export const boxPaddingStep = 32;
export const recipientsMax = 0xffff;
const wrapLength = 32 + aesTagLength;
const headLength = 1 + 32 + 2;

export function encodeBox(box: Box): Uint8Array<ArrayBuffer> {
  const count = new Uint8Array([box.wraps.length >> 8, box.wraps.length & 255]);
  return concatBytes(new Uint8Array([boxVersion]), box.ephemeral, count, ...box.wraps, box.commitment, box.ciphertext);
}

export function decodeBox(bytes: Uint8Array): Result<Box, 'malformed' | 'newer-version'> {
  if (bytes.length > 0 && bytes[0] !== boxVersion) return err('newer-version');
  if (bytes.length < headLength) return err('malformed');
  const wrapsEnd = headLength + (((bytes[33] ?? 0) << 8) | (bytes[34] ?? 0)) * wrapLength;
  const ciphertext = bytes.slice(wrapsEnd + 32);
  const paddedLength = ciphertext.length - aesTagLength;
  if (wrapsEnd === headLength || paddedLength <= 0 || paddedLength % boxPaddingStep !== 0) return err('malformed');
  const wraps: Uint8Array[] = [];
  for (let at = headLength; at < wrapsEnd; at += wrapLength) wraps.push(bytes.slice(at, at + wrapLength));
  return ok({ ephemeral: bytes.slice(1, 33), wraps, commitment: bytes.slice(wrapsEnd, wrapsEnd + 32), ciphertext });
}
