/**
 * A crypto platform whose chance comes from a seed, so that a generated village is the same byte for byte.
 *
 * Only for demo files: keys made with it are as secret as the seed, which stands in the command line.
 */
import { boxKeyFromSeed } from '../../src/identity/box-keys.ts';
import { derive } from '../../src/identity/derive.ts';
import { importSeed } from '../../src/identity/pkcs8.ts';
import { type CryptoPlatform, webPlatform } from '../../src/identity/platform.ts';
import { assert } from '../../src/lib/assert.ts';
import { concatBytes, utf8 } from '../../src/lib/bytes.ts';

/** The same `seed` (any secret) and `purpose` draw the same bytes, in the order asked. */
export function seededPlatform(seed: Uint8Array, purpose: string): CryptoPlatform {
  let drawn = 0;
  const randomBytes = (length: number): Uint8Array<ArrayBuffer> => {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, () => {
      drawn += 1;
      return derive(seed, 'minga/demo/random/1', utf8(purpose), utf8(String(drawn)));
    });
    return concatBytes(...blocks).slice(0, length);
  };
  return { randomBytes, subtle: withSeededKeys(webPlatform.subtle, randomBytes) };
}

/** WebCrypto as it is, but for the pair that is made anew for each box: that one follows from the seed. */
function withSeededKeys(subtle: SubtleCrypto, randomBytes: CryptoPlatform['randomBytes']): SubtleCrypto {
  return new Proxy(subtle, {
    get: (target, name) => {
      if (name === 'generateKey') return () => agreementPair(subtle, randomBytes(32));
      const method: unknown = Reflect.get(target, name);
      return typeof method === 'function' ? method.bind(target) : method;
    },
  });
}

async function agreementPair(subtle: SubtleCrypto, seed: Uint8Array): Promise<CryptoKeyPair> {
  const privateKey = await importSeed('X25519', seed, webPlatform);
  assert(privateKey !== null, 'this Node has X25519');
  const { publicKey } = await boxKeyFromSeed(seed);
  return { privateKey, publicKey: await subtle.importKey('raw', new Uint8Array(publicKey), 'X25519', true, []) };
}
