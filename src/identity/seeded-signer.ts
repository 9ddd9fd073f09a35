/**
 * Ed25519 keys that follow from a seed: a member's root, an invitation, a relay channel.
 *
 * Unlike a device's key these must be computable again elsewhere, so the seed is known outside WebCrypto anyway.
 */
import { assert } from '../lib/assert.ts';
import { curve } from './curve.ts';
import { importSeed } from './pkcs8.ts';
import { type CryptoPlatform, owned, webPlatform } from './platform.ts';

export type Signer = {
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
  /** 64 bytes. Some engines randomise signatures: never compare or identify by them. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
};

/** The same 32-byte seed gives the same key on every engine. */
export async function signerFromSeed(seed: Uint8Array, platform: CryptoPlatform = webPlatform): Promise<Signer> {
  assert(seed.length === 32, 'an Ed25519 seed is 32 bytes');
  const ownSeed = owned(seed);
  const publicKey = await (await curve()).getPublicKeyAsync(ownSeed);
  const privateKey = await importSeed('Ed25519', ownSeed, platform);
  if (privateKey === null) return { publicKey, sign: async (message) => (await curve()).signAsync(message, ownSeed) };
  ownSeed.fill(0);
  return {
    publicKey,
    sign: async (message) => new Uint8Array(await platform.subtle.sign('Ed25519', privateKey, owned(message))),
  };
}
