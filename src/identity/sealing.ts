/**
 * Group content, sealed with the epoch's content key before it leaves the phone.
 *
 *     version 1 · nonce 12 · AES-256-GCM(padded content) with its tag of 16
 *
 * The nonce is random: 96 bits stay safe for 2^32 messages under one key, far more than a group writes in an epoch.
 * Content is padded to a multiple of 256 bytes, above 8 KiB of a sixteenth to a thirty-second of its size. So relay and
 * wire tell neither a payment from an answer nor a short memo from a long one, and large batches grow by at most 6.25 %.
 */
import { concatBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { aesNonceLength, aesTagLength, decryptAes, encryptAes } from './aes.ts';
import { pad, roundedUp, unpad } from './padding.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';

export type SealFault = 'malformed' | 'newer-version' | 'cannot-open';

const sealVersion = 1;
const headLength = 1 + aesNonceLength;
const paddingStepMin = 256;

/** Length in bytes of what `sealContent` makes of `length` bytes: for filling batches up to a relay's limit. */
export const sealedLength = (length: number): number => headLength + paddedLength(length) + aesTagLength;

/** `context` says what the content is ('entries', a slot's name); it is authenticated, not stored. */
export async function sealContent(
  contentKey: CryptoKey,
  content: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = platform.randomBytes(aesNonceLength);
  const padded = pad(content, paddedLength(content.length));
  return concatBytes(
    new Uint8Array([sealVersion]),
    nonce,
    await encryptAes(contentKey, nonce, padded, versioned(context), platform),
  );
}

/** `cannot-open`: sealed with another epoch's key, for another context, or altered on the way. */
export async function openContent(
  contentKey: CryptoKey,
  sealed: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<Uint8Array<ArrayBuffer>, SealFault>> {
  if (sealed.length > 0 && sealed[0] !== sealVersion) return err('newer-version');
  if (sealed.length < sealedLength(0)) return err('malformed');
  const nonce = sealed.subarray(1, headLength);
  const padded = await decryptAes(contentKey, nonce, sealed.subarray(headLength), versioned(context), platform);
  if (padded === null) return err('cannot-open');
  const content = unpad(padded);
  return content.ok ? ok(content.value) : err('malformed');
}

function paddedLength(length: number): number {
  // A thirty-second of the next power of two above the length.
  const step = 2 ** (Math.floor(Math.log2(length + 1)) - 4);
  return roundedUp(length, Math.max(paddingStepMin, step));
}

const versioned = (context: Uint8Array): Uint8Array => concatBytes(new Uint8Array([sealVersion]), context);
