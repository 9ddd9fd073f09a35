/**
 * Boxes: bytes locked to the devices of a few people, a memo to payer and payee, an epoch key to a newcomer.
 *
 * A fresh content key encrypts the bytes once; a fresh X25519 key wraps it for each recipient. Whoever opened a box may
 * disclose its content key, and with it this one text: a receipt does. AES-GCM alone would let a forger craft a box that
 * opens to two texts under two keys, so a commitment stands in the box and is checked at each opening.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesEqual, concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decryptAes, encryptAes, importAesKey, singleUseNonce } from './aes.ts';
import { type Box, boxPaddingStep, decodeBox, encodeBox, recipientsMax } from './box-format.ts';
import { type BoxKey, makeBoxKey } from './box-keys.ts';
import { derive } from './derive.ts';
import { pad, roundedUp, unpad } from './padding.ts';
import { type CryptoPlatform, webPlatform } from './platform.ts';

export type LockedBox = {
  readonly bytes: Uint8Array;
  /** Opens this box and no other: for the sender's own receipt. */
  readonly contentKey: Uint8Array;
};
export type OpenedBox = { readonly plaintext: Uint8Array; readonly contentKey: Uint8Array };

/** `recipient` is the place in the list of the key that nothing can be locked to. */
export type LockFault =
  | { readonly fault: 'bad-recipient'; readonly recipient: number }
  | { readonly fault: 'no-recipient' | 'too-many-recipients' };

export type BoxFault = 'malformed' | 'newer-version' | 'not-for-this-key' | 'altered';

/**
 * Locks `plaintext` so that the holder of any one of the keys can open it. `context` says what the box belongs to; it
 * is authenticated, not stored, so a box moved elsewhere does not open. At least one recipient, at most 65,535.
 */
export async function lockTo(
  recipients: readonly Uint8Array[],
  plaintext: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<LockedBox, LockFault>> {
  if (recipients.length === 0) return err({ fault: 'no-recipient' });
  if (recipients.length > recipientsMax) return err({ fault: 'too-many-recipients' });
  const contentKey = platform.randomBytes(32);
  const ephemeral = await makeBoxKey(platform);
  const wraps: Uint8Array[] = [];
  for (const [recipient, publicKey] of recipients.entries()) {
    const wrappingKey = await wrappingKeyFor(ephemeral, publicKey, ephemeral.publicKey, publicKey, context, platform);
    if (wrappingKey === null) return err({ fault: 'bad-recipient', recipient });
    wraps.push(await encryptAes(wrappingKey, singleUseNonce, contentKey, nothing, platform));
  }
  const padded = pad(plaintext, roundedUp(plaintext.length, boxPaddingStep));
  const key = await importAesKey(contentKey, platform);
  const ciphertext = await encryptAes(key, singleUseNonce, padded, context, platform);
  const commitment = commitmentOf(contentKey, plaintext);
  return ok({ bytes: encodeBox({ ephemeral: ephemeral.publicKey, wraps, commitment, ciphertext }), contentKey });
}

/** Opens a box with one's own key. `not-for-this-key` also when the context is another than it was locked in. */
export async function unlock(
  boxBytes: Uint8Array,
  key: BoxKey,
  context: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<OpenedBox, BoxFault>> {
  const decoded = decodeBox(boxBytes);
  if (!decoded.ok) return decoded;
  const box = decoded.value;
  const wrappingKey = await wrappingKeyFor(key, box.ephemeral, box.ephemeral, key.publicKey, context, platform);
  if (wrappingKey === null) return err('not-for-this-key');
  for (const wrap of box.wraps) {
    const contentKey = await decryptAes(wrappingKey, singleUseNonce, wrap, nothing, platform);
    if (contentKey !== null) return openBox(box, contentKey, context, platform);
  }
  return err('not-for-this-key');
}

/** Opens a box with its disclosed content key (32 bytes): what a stranger does who checks a receipt. */
export async function openWithContentKey(
  boxBytes: Uint8Array,
  contentKey: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<OpenedBox, BoxFault>> {
  const decoded = decodeBox(boxBytes);
  if (!decoded.ok) return decoded;
  return contentKey.length === 32 ? openBox(decoded.value, contentKey, context, platform) : err('altered');
}

/** SHA-256("minga/memo/1" ‖ content key ‖ plaintext): one box, one key, one text. */
export const commitmentOf = (contentKey: Uint8Array, plaintext: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/memo/1'), contentKey, plaintext));

/** A wrap needs no context of its own: its key was derived from it. */
const nothing = new Uint8Array();

async function openBox(
  box: Box,
  contentKey: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform,
): Promise<Result<OpenedBox, 'altered'>> {
  const key = await importAesKey(contentKey, platform);
  const padded = await decryptAes(key, singleUseNonce, box.ciphertext, context, platform);
  const plaintext = padded === null ? err('altered' as const) : unpad(padded);
  if (!plaintext.ok || !bytesEqual(commitmentOf(contentKey, plaintext.value), box.commitment)) return err('altered');
  return ok({ plaintext: plaintext.value, contentKey });
}

/** Both ends compute the same key; both public halves go into it, so a wrap cannot be moved to another box or person. */
async function wrappingKeyFor(
  mine: BoxKey,
  theirs: Uint8Array,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform,
): Promise<CryptoKey | null> {
  const secret = await mine.agree(theirs);
  if (!secret.ok) return null;
  return importAesKey(derive(secret.value, 'minga/box/1', ephemeral, recipient, context), platform);
}
