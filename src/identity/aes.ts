/** AES-256-GCM through WebCrypto, the one cipher used here. */
import type { CryptoPlatform } from './platform.ts';
import { owned } from './platform.ts';

export const aesNonceLength = 12;
export const aesTagLength = 16;

/**
 * The nonce for a key that encrypts exactly one message ever. It costs no bytes, and a key that is fresh each time
 * cannot repeat it.
 */
export const singleUseNonce = new Uint8Array(aesNonceLength);

/** Non-extractable: no later script can read the key out, only use it. */
export function importAesKey(raw: Uint8Array, platform: CryptoPlatform): Promise<CryptoKey> {
  return platform.subtle.importKey('raw', owned(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function encryptAes(
  key: CryptoKey,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform,
): Promise<Uint8Array<ArrayBuffer>> {
  const parameters = { name: 'AES-GCM', iv: owned(nonce), additionalData: owned(context) };
  return new Uint8Array(await platform.subtle.encrypt(parameters, key, owned(plaintext)));
}

/** `null` when key, nonce, context or a bit of the ciphertext differs from what was encrypted. */
export async function decryptAes(
  key: CryptoKey,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
  context: Uint8Array,
  platform: CryptoPlatform,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parameters = { name: 'AES-GCM', iv: owned(nonce), additionalData: owned(context) };
  try {
    return new Uint8Array(await platform.subtle.decrypt(parameters, key, owned(ciphertext)));
  } catch {
    return null;
  }
}
