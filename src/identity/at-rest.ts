/**
 * Secrets on the phone's own disk.
 *
 * The key that locks them is non-extractable: a copy of the database is not enough, the same browser profile is
 * needed. It is weaker than a key that never leaves WebCrypto, because the secret stands in memory while in use.
 */
import { concatBytes, utf8 } from '../lib/bytes.ts';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { aesNonceLength, decryptAes, encryptAes } from './aes.ts';
import type { CryptoPlatform } from './platform.ts';
import { webPlatform } from './platform.ts';

/** Storage keeps the key object as it is: IndexedDB copies a CryptoKey without showing its bytes. */
export function makeAtRestKey(platform: CryptoPlatform = webPlatform): Promise<CryptoKey> {
  return platform.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Locks a secret as nonce (12) ‖ AES-256-GCM. `purpose` ('recovery', 'epoch key') is authenticated with it, so that
 * one stored secret cannot be passed off as another.
 */
export async function lockSecret(
  secret: Uint8Array,
  purpose: string,
  atRestKey: CryptoKey,
  platform: CryptoPlatform = webPlatform,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = platform.randomBytes(aesNonceLength);
  return concatBytes(nonce, await encryptAes(atRestKey, nonce, secret, contextOf(purpose), platform));
}

/** Refuses with `altered` what another key or purpose locked, or what changed on the disk. */
export async function openSecret(
  locked: Uint8Array,
  purpose: string,
  atRestKey: CryptoKey,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<Uint8Array<ArrayBuffer>, 'altered'>> {
  const nonce = locked.subarray(0, aesNonceLength);
  if (nonce.length < aesNonceLength) return err('altered');
  const secret = await decryptAes(atRestKey, nonce, locked.subarray(aesNonceLength), contextOf(purpose), platform);
  return secret === null ? err('altered') : ok(secret);
}

const contextOf = (purpose: string): Uint8Array => utf8(`minga/at-rest/1 ${purpose}`);
