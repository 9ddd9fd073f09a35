/** WebCrypto takes a private key of these curves only inside PKCS #8 (RFC 8410): a fixed prefix, then the 32-byte seed. */
import { assert } from '../lib/assert.ts';
import { concatBytes, hexToBytes } from '../lib/bytes.ts';
import type { CryptoPlatform } from './platform.ts';
import type { Curve } from './stored-key.ts';

const prefixes = { Ed25519: '302e020100300506032b657004220420', X25519: '302e020100300506032b656e04220420' } as const;

/** A non-extractable private key, or `null` when the engine lacks the curve. */
export async function importSeed(curve: Curve, seed: Uint8Array, platform: CryptoPlatform): Promise<CryptoKey | null> {
  const prefix = hexToBytes(prefixes[curve]);
  assert(prefix !== null, 'the prefixes are hexadecimal');
  try {
    const usages: KeyUsage[] = curve === 'Ed25519' ? ['sign'] : ['deriveBits'];
    return await platform.subtle.importKey('pkcs8', concatBytes(prefix, seed), curve, false, usages);
  } catch {
    return null;
  }
}
