/** Engines of different ages, made by taking algorithms away from the one that runs the tests. */
import { type CryptoPlatform, webPlatform } from '../../src/identity/platform.ts';

export const fullEngine: CryptoPlatform = webPlatform;
/** Chrome before 137: AES, HKDF and hashes, but neither curve. */
export const oldEngine: CryptoPlatform = engineWithout('Ed25519', 'X25519');

export const engines = [
  { name: 'a full engine', platform: fullEngine },
  { name: 'an engine without Ed25519 and X25519', platform: oldEngine },
] as const;

/** Every pair of phones that may meet. */
export const enginePairs = engines.flatMap((left) => engines.map((right) => ({ left, right })));

function engineWithout(...missing: readonly string[]): CryptoPlatform {
  const names = (argument: unknown): boolean =>
    typeof argument === 'string'
      ? missing.includes(argument)
      : typeof argument === 'object' && argument !== null && 'name' in argument && names(argument.name);
  const subtle = new Proxy(webPlatform.subtle, {
    get: (target, method) => {
      const call: unknown = Reflect.get(target, method);
      return (...given: readonly unknown[]) => {
        if (given.some(names)) return Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
        return typeof call === 'function' ? call.apply(target, given) : call;
      };
    },
  });
  return { subtle, randomBytes: webPlatform.randomBytes };
}
