import type { CryptoPlatform } from '../../src/identity/platform.ts';
import { makeDeviceSigner } from '../../src/identity/signing.ts';
import { oldEngine } from '../identity/engines.ts';
import { threat } from './support/threat.ts';

/** Whatever this phone draws as its secret, so that it is known when it is seen. */
const drawn = 0x5a;
const knownDraws: CryptoPlatform = { ...oldEngine, randomBytes: (length) => new Uint8Array(length).fill(drawn) };

const unlocked: CryptoPlatform = {
  ...knownDraws,
  subtle: new Proxy(oldEngine.subtle, {
    get: (target, method) => {
      if (method === 'encrypt') return async (_: unknown, __: unknown, plaintext: BufferSource) => plaintext;
      const call: unknown = Reflect.get(target, method);
      return typeof call === 'function' ? call.bind(target) : call;
    },
  }),
};

threat<CryptoPlatform>('An old browser without Ed25519', {
  attack: async (platform) => {
    const kept = (await makeDeviceSigner(platform)).keep();
    if (kept.strength !== 'weak') throw new Error('this engine lacks the curve');
    const seed = Buffer.alloc(32, drawn);
    return Buffer.from(kept.lockedSeed).includes(seed);
  },
  defence: knownDraws,
  takenOut: unlocked,
});
