import { type CryptoPlatform, webPlatform } from '../../src/identity/platform.ts';
import { makeDeviceSigner } from '../../src/identity/signing.ts';
import { threat } from './support/threat.ts';

/** An engine that makes every key one that a script can read out. */
const openHanded: CryptoPlatform = {
  ...webPlatform,
  subtle: new Proxy(webPlatform.subtle, {
    get: (target, method) => {
      if (method === 'generateKey')
        return (algorithm: AlgorithmIdentifier, _: boolean, usages: KeyUsage[]) =>
          target.generateKey(algorithm, true, usages);
      const call: unknown = Reflect.get(target, method);
      return typeof call === 'function' ? call.bind(target) : call;
    },
  }),
};

threat<CryptoPlatform>('A lost or stolen phone, locked', {
  attack: async (platform) => {
    const kept = (await makeDeviceSigner(platform)).keep();
    if (kept.strength !== 'strong') throw new Error('this engine has the curve');
    return crypto.subtle.exportKey('pkcs8', kept.privateKey).then(
      () => true,
      () => false,
    );
  },
  defence: webPlatform,
  takenOut: openHanded,
});
