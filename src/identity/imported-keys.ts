/**
 * Public keys as the engine wants them, imported once: a group has a few hundred devices and a hundred thousand entries,
 * and importing a key costs an engine as much as a fifth of a check.
 */
import { hexOf32 } from '../lib/hex-of-32.ts';
import { type CryptoPlatform, owned } from './platform.ts';

/** A stranger can name keys without end; the oldest go first. */
const keysMax = 1_000;

const keysByPlatform = new WeakMap<CryptoPlatform, Map<string, Promise<CryptoKey>>>();

/** `publicKey` has 32 bytes. Rejects where the engine has no Ed25519, or takes the bytes for no key of it; that is asked anew each time. */
export function importedKey(publicKey: Uint8Array, platform: CryptoPlatform): Promise<CryptoKey> {
  const keys = keysByPlatform.get(platform) ?? new Map<string, Promise<CryptoKey>>();
  keysByPlatform.set(platform, keys);
  const name = hexOf32(publicKey, 0);
  const known = keys.get(name);
  if (known !== undefined) return known;
  const imported = importKey(publicKey, platform);
  keys.set(name, imported);
  imported.catch(() => keys.delete(name));
  for (const oldest of keys.keys()) {
    if (keys.size <= keysMax) break;
    keys.delete(oldest);
  }
  return imported;
}

/** Asynchronous throughout: where `subtle` is missing, reading it throws. */
async function importKey(publicKey: Uint8Array, platform: CryptoPlatform): Promise<CryptoKey> {
  return platform.subtle.importKey('raw', owned(publicKey), 'Ed25519', false, ['verify']);
}
