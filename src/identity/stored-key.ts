/**
 * A private key in the form that storage keeps.
 *
 * *Strong*: WebCrypto holds it and no script can read it. *Weak*: this engine lacks the curve, so our own code
 * computes with a seed that is locked at rest and stands in memory during each use. Settings say which one a phone has.
 */
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { lockSecret, makeAtRestKey, openSecret } from './at-rest.ts';
import type { CryptoPlatform } from './platform.ts';

export type StoredKey = StrongKey | WeakKey;
export type KeyStrength = StoredKey['strength'];

export interface StrongKey {
  readonly strength: 'strong';
  readonly publicKey: Uint8Array;
  readonly privateKey: CryptoKey;
}

export interface WeakKey {
  readonly strength: 'weak';
  readonly publicKey: Uint8Array;
  readonly atRestKey: CryptoKey;
  readonly lockedSeed: Uint8Array;
}

export type Curve = 'Ed25519' | 'X25519';

/** Whether the engine can copy such a key into a database. */
export function canBeStored(key: CryptoKey): boolean {
  try {
    structuredClone(key);
    return true;
  } catch {
    return false;
  }
}

/** `null` when the engine lacks the curve, or cannot copy such a key into a database. */
export async function makeStrongKey(curve: Curve, platform: CryptoPlatform): Promise<StrongKey | null> {
  const usages: KeyUsage[] = curve === 'Ed25519' ? ['sign', 'verify'] : ['deriveBits'];
  try {
    const pair = (await platform.subtle.generateKey({ name: curve }, false, usages)) as CryptoKeyPair;
    if (!canBeStored(pair.privateKey)) return null;
    const publicKey = new Uint8Array(await platform.subtle.exportKey('raw', pair.publicKey));
    return { strength: 'strong', publicKey, privateKey: pair.privateKey };
  } catch {
    return null;
  }
}

export async function makeWeakKey(
  curve: Curve,
  publicKeyOf: (seed: Uint8Array) => Promise<Uint8Array>,
  platform: CryptoPlatform,
): Promise<WeakKey> {
  const seed = platform.randomBytes(32);
  const atRestKey = await makeAtRestKey(platform);
  const lockedSeed = await lockSecret(seed, curve, atRestKey, platform);
  const publicKey = await publicKeyOf(seed);
  seed.fill(0);
  return { strength: 'weak', publicKey, atRestKey, lockedSeed };
}

/** Lends the seed for one computation and wipes this copy afterwards. */
export async function lendSeed<T>(
  stored: WeakKey,
  curve: Curve,
  compute: (seed: Uint8Array) => Promise<T>,
  platform: CryptoPlatform,
): Promise<Result<T, 'key-damaged'>> {
  const seed = await openSecret(stored.lockedSeed, curve, stored.atRestKey, platform);
  if (!seed.ok) return err('key-damaged');
  try {
    return ok(await compute(seed.value));
  } finally {
    seed.value.fill(0);
  }
}
