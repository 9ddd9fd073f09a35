/**
 * A device's own key: made on the device, never leaves it, signs every entry of its chain. (protocol §2)
 */
import type { DeviceId } from '../core/ids.ts';
import { assert } from '../lib/assert.ts';
import { bytesToHex } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { curve } from './curve.ts';
import { importSeed } from './pkcs8.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';
import type { Signer } from './seeded-signer.ts';
import { canBeStored, type KeyStrength, lendSeed, makeStrongKey, makeWeakKey, type StoredKey } from './stored-key.ts';
import { verifySignature } from './verifying.ts';

export type DeviceSigner = Signer & {
  readonly device: DeviceId;
  readonly strength: KeyStrength;
  /** What storage keeps, and `restoreDeviceSigner` takes. */
  readonly keep: () => StoredSigningKey;
};

export type StoredSigningKey = StoredKey;

const publicKeyOf = async (seed: Uint8Array): Promise<Uint8Array> => (await curve()).getPublicKeyAsync(seed);

/** A new device's key, as strong as the engine allows. */
export async function makeDeviceSigner(platform: CryptoPlatform = webPlatform): Promise<DeviceSigner> {
  const stored = await makeStrongKey('Ed25519', platform);
  return signerOf(stored ?? (await makeWeakKey('Ed25519', publicKeyOf, platform)), platform);
}

/** How strong a key this engine would make; found out by trying one that is nobody's. */
export async function keyStrength(platform: CryptoPlatform = webPlatform): Promise<KeyStrength> {
  const nobodys = await importSeed('Ed25519', new Uint8Array(32), platform);
  return nobodys !== null && canBeStored(nobodys) ? 'strong' : 'weak';
}

/**
 * Brings a kept key back, and tries it once: an engine that lost the key, or a half-restored database, is found here
 * (`key-damaged`) and not when the first payment is signed. Such a phone asks for a new device key. (protocol §1)
 */
export async function restoreDeviceSigner(
  stored: StoredSigningKey,
  platform: CryptoPlatform = webPlatform,
): Promise<Result<DeviceSigner, 'key-damaged'>> {
  const trial = platform.randomBytes(32);
  const signature = await signWith(stored, trial, platform);
  if (!signature.ok) return signature;
  const holds = await verifySignature(stored.publicKey, trial, signature.value, platform);
  return holds ? ok(signerOf(stored, platform)) : err('key-damaged');
}

function signerOf(stored: StoredSigningKey, platform: CryptoPlatform): DeviceSigner {
  return {
    device: bytesToHex(stored.publicKey) as DeviceId,
    publicKey: stored.publicKey,
    strength: stored.strength,
    sign: async (message) => {
      const signature = await signWith(stored, message, platform);
      assert(signature.ok, 'a key that was made or restored can sign');
      return signature.value;
    },
    keep: () => stored,
  };
}

async function signWith(
  stored: StoredSigningKey,
  message: Uint8Array,
  platform: CryptoPlatform,
): Promise<Result<Uint8Array, 'key-damaged'>> {
  // A copy, so that the message signed is the one handed over, whatever its owner writes into it meanwhile.
  const own = owned(message);
  if (stored.strength === 'weak')
    return lendSeed(stored, 'Ed25519', async (seed) => (await curve()).signAsync(own, seed), platform);
  try {
    return ok(new Uint8Array(await platform.subtle.sign('Ed25519', stored.privateKey, own)));
  } catch {
    return err('key-damaged');
  }
}
