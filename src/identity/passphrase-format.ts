/**
 * Bytes locked with a passphrase, as they lie in a `.minga` file.
 *
 *     "MNGL" 4 · version 1 · passes 1 · memory in KiB 4 (big-endian) · lanes 1 · salt 16 · check 16 · nonce 12 · AES-256-GCM
 *
 * The cost of each guess stands in the file, so that it can rise with the years and old files still open.
 */
import { bytesEqual, concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { aesNonceLength, aesTagLength } from './aes.ts';

/** Argon2id's parameters (RFC 9106). */
export type GuessCost = { readonly passes: number; readonly memoryKib: number; readonly lanes: number };

export type LockedFile = {
  readonly cost: GuessCost;
  readonly salt: Uint8Array;
  /** Follows from the passphrase: tells a wrong one from a damaged file. */
  readonly check: Uint8Array;
  readonly nonce: Uint8Array;
  /** Everything before the ciphertext; authenticated with it. */
  readonly head: Uint8Array;
  readonly ciphertext: Uint8Array;
};

export const saltLength = 16;
export const checkLength = 16;
const magic = utf8('MNGL');
const lockVersion = 1;
const checkAt = magic.length + 1 + 6 + saltLength;
const headLength = checkAt + checkLength + aesNonceLength;

/** Whether a file needs a passphrase at all, of whatever version. */
export const isLocked = (bytes: Uint8Array): boolean => bytesEqual(bytes.subarray(0, magic.length), magic);

export function encodeHead(file: Pick<LockedFile, 'cost' | 'salt' | 'check' | 'nonce'>): Uint8Array<ArrayBuffer> {
  const cost = new DataView(new ArrayBuffer(6));
  cost.setUint8(0, file.cost.passes);
  cost.setUint32(1, file.cost.memoryKib);
  cost.setUint8(5, file.cost.lanes);
  const version = new Uint8Array([lockVersion]);
  return concatBytes(magic, version, new Uint8Array(cost.buffer), file.salt, file.check, file.nonce);
}

export function decodeLocked(bytes: Uint8Array): Result<LockedFile, 'not-locked' | 'newer-version' | 'damaged'> {
  if (!isLocked(bytes)) return err('not-locked');
  if (bytes.length < headLength + aesTagLength) return err('damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(4) !== lockVersion) return err('newer-version');
  const cost = { passes: view.getUint8(5), memoryKib: view.getUint32(6), lanes: view.getUint8(10) };
  if (!bearable(cost)) return err('damaged');
  return ok({
    cost,
    salt: bytes.slice(11, checkAt),
    check: bytes.slice(checkAt, checkAt + checkLength),
    nonce: bytes.slice(headLength - aesNonceLength, headLength),
    head: bytes.slice(0, headLength),
    ciphertext: bytes.slice(headLength),
  });
}

/**
 * Thirteen times the usual cost: some four seconds on a laptop, half a minute on a slow phone. Time goes with passes times
 * memory, so the two are weighed together.
 */
const kibPassesMax = 512 * 1024;

/** A crafted file must not occupy a phone for long: at most 10 passes, 256 MiB and 4 lanes; Argon2's own minimum below. */
function bearable({ passes, memoryKib, lanes }: GuessCost): boolean {
  const memoryFits = memoryKib >= 8 * lanes && memoryKib <= 256 * 1024;
  return passes >= 1 && passes <= 10 && lanes >= 1 && lanes <= 4 && memoryFits && passes * memoryKib <= kibPassesMax;
}
