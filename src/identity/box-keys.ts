/**
 * X25519 keys: whoever knows the public half can lock a box that only the holder of the private half opens.
 *
 * The fallback for engines without X25519 is loaded only when it is needed, since it weighs 10 kB.
 */
import { assert } from '../lib/assert.ts';
import { bytesEqual } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { importSeed } from './pkcs8.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';
import { type KeyStrength, lendSeed, makeStrongKey, makeWeakKey, type StoredKey } from './stored-key.ts';

export type BoxKey = {
  /** 32 bytes, X25519. */
  readonly publicKey: Uint8Array;
  /** The 32-byte secret that both ends compute. */
  readonly agree: (theirPublicKey: Uint8Array) => Promise<Result<Uint8Array, AgreementFault>>;
};

/**
 * `bad-public-key`: not 32 bytes, or a point of small order, with which anybody could compute the secret.
 * `key-damaged`: our own half does not open any more.
 */
export type AgreementFault = 'bad-public-key' | 'key-damaged';

export type KeptBoxKey = BoxKey & { readonly strength: KeyStrength; readonly keep: () => StoredBoxKey };
export type StoredBoxKey = StoredKey;

/** A device's key for what is locked to this device alone. Also makes the passing key behind each box. */
export async function makeBoxKey(platform: CryptoPlatform = webPlatform): Promise<KeptBoxKey> {
  const stored = await makeStrongKey('X25519', platform);
  return keptKeyOf(stored ?? (await makeWeakKey('X25519', publicKeyByNoble, platform)), platform);
}

/** `key-damaged`: the kept key no longer computes, or is not the private half of its public key. */
export async function restoreBoxKey(
  stored: StoredBoxKey,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<KeptBoxKey, 'key-damaged'>> {
  const recomputed = await agreeWith(stored, basePoint, platform);
  const matches = recomputed.ok && bytesEqual(recomputed.value, stored.publicKey);
  return matches ? ok(keptKeyOf(stored, platform)) : err('key-damaged');
}

/** The same 32-byte seed gives the same key on every engine: an invitation's key. */
export async function boxKeyFromSeed(seed: Uint8Array, platform: CryptoPlatform = webPlatform): Promise<BoxKey> {
  assert(seed.length === 32, 'an X25519 seed is 32 bytes');
  const ownSeed = owned(seed);
  const privateKey = await importSeed('X25519', ownSeed, platform);
  const agree = (theirs: Uint8Array) =>
    privateKey === null ? agreeByNoble(ownSeed, theirs) : agreeByEngine(privateKey, theirs, platform);
  const publicKey = await agree(basePoint);
  assert(publicKey.ok, 'every seed has a public key');
  return { publicKey: publicKey.value, agree };
}

/** The curve's generator (RFC 7748 §4.1). Agreeing with it yields one's own public key. */
const basePoint = new Uint8Array(32);
basePoint[0] = 9;

function keptKeyOf(stored: StoredBoxKey, platform: CryptoPlatform): KeptBoxKey {
  return {
    publicKey: stored.publicKey,
    strength: stored.strength,
    agree: (theirPublicKey) => agreeWith(stored, theirPublicKey, platform),
    keep: () => stored,
  };
}

async function agreeWith(
  stored: StoredBoxKey,
  theirs: Uint8Array,
  platform: CryptoPlatform,
): Promise<Result<Uint8Array, AgreementFault>> {
  if (stored.strength === 'strong') return agreeByEngine(stored.privateKey, theirs, platform);
  const agreed = await lendSeed(stored, 'X25519', (seed) => agreeByNoble(seed, theirs), platform);
  return agreed.ok ? agreed.value : agreed;
}

async function agreeByEngine(
  privateKey: CryptoKey,
  theirs: Uint8Array,
  platform: CryptoPlatform,
): Promise<Result<Uint8Array, AgreementFault>> {
  try {
    const publicKey = await platform.subtle.importKey('raw', owned(theirs), 'X25519', true, []);
    const bits = await platform.subtle.deriveBits({ name: 'X25519', public: publicKey }, privateKey, 256);
    const secret = new Uint8Array(bits);
    // The standard asks the engine to refuse this. It costs one glance not to depend on it.
    return secret.some((byte) => byte !== 0) ? ok(secret) : err('bad-public-key');
  } catch {
    return err('bad-public-key');
  }
}

async function agreeByNoble(seed: Uint8Array, theirs: Uint8Array): Promise<Result<Uint8Array, AgreementFault>> {
  const { x25519 } = await import('@noble/curves/ed25519.js');
  try {
    return ok(x25519.getSharedSecret(seed, theirs));
  } catch {
    return err('bad-public-key');
  }
}

async function publicKeyByNoble(seed: Uint8Array): Promise<Uint8Array> {
  const { x25519 } = await import('@noble/curves/ed25519.js');
  return x25519.getPublicKey(seed);
}
