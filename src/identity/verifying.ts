/**
 * Is this signature valid? One answer on every phone, or the books would fork.
 *
 * Engines disagree on rare encodings (points of small order, coordinates above the prime). ZIP215 settles each of them,
 * and is the laxest rule in use: it accepts whatever any WebCrypto engine accepts. So the engine, which is fast, may
 * say yes; its no, or its absence, is decided by the ZIP215 verifier. (protocol §1)
 */
import { curve } from './curve.ts';
import { importedKey } from './imported-keys.ts';
import { type CryptoPlatform, lent, webPlatform } from './platform.ts';

/** False for keys not of 32 bytes and signatures not of 64. Never rejects. */
export async function verifySignature(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  platform: CryptoPlatform = webPlatform,
): Promise<boolean> {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = await importedKey(publicKey, platform);
    if (await platform.subtle.verify('Ed25519', key, lent(signature), lent(message))) return true;
  } catch {
    // An engine that can not say: it has no Ed25519, or takes the bytes for no key of it.
  }
  return (await curve()).verifyAsync(signature, message, publicKey, { zip215: true });
}
