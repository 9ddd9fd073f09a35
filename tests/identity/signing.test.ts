import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { keyStrength, makeDeviceSigner, restoreDeviceSigner } from '../../src/identity/signing.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { bytesToHex, utf8 } from '../../src/lib/bytes.ts';
import { bit, bytes, flipBit } from './arbitraries.ts';
import { enginePairs, engines, fullEngine, oldEngine } from './engines.ts';

describe.each(enginePairs)('a device of $left.name, checked by $right.name', ({ left, right }) => {
  test('signs messages that the other accepts, and no altered one', async () => {
    const signer = await makeDeviceSigner(left.platform);
    await fc.assert(
      fc.asyncProperty(bytes(1, 300), bit, async (message, flipped) => {
        const signature = await signer.sign(message);
        const accepts = (said: Uint8Array, signed: Uint8Array) =>
          verifySignature(signer.publicKey, said, signed, right.platform);
        expect(await accepts(message, signature)).toBe(true);
        expect(await accepts(flipBit(message, flipped), signature)).toBe(false);
        expect(await accepts(message, flipBit(signature, flipped))).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(engines)('a device key on $name', ({ platform }) => {
  test('is named by its public key', async () => {
    const signer = await makeDeviceSigner(platform);
    expect(signer.device).toBe(bytesToHex(signer.publicKey));
    expect(signer.publicKey).toHaveLength(32);
  });

  test('is the same device after storage copied, kept and gave it back', async () => {
    const signer = await makeDeviceSigner(platform);
    const restored = await restoreDeviceSigner(structuredClone(signer.keep()), platform);
    if (!restored.ok) throw new Error(restored.error);
    expect(restored.value.device).toBe(signer.device);
    const signature = await restored.value.sign(utf8('three hours'));
    expect(await verifySignature(signer.publicKey, utf8('three hours'), signature, platform)).toBe(true);
  });

  test('is refused when its private half belongs to another device', async () => {
    const [mine, other] = [await makeDeviceSigner(platform), await makeDeviceSigner(platform)];
    const mixed = { ...mine.keep(), publicKey: other.publicKey };
    expect(await restoreDeviceSigner(mixed, platform)).toEqual({ ok: false, error: 'key-damaged' });
  });

  test('signs what it was handed, whatever is written over it meanwhile', async () => {
    const signer = await makeDeviceSigner(platform);
    const message = utf8('pay 1');
    const signing = signer.sign(message);
    message.set(utf8('pay 9'));
    expect(await verifySignature(signer.publicKey, utf8('pay 1'), await signing, platform)).toBe(true);
  });
});

test('a full engine holds the key where no script can read it', async () => {
  const kept = (await makeDeviceSigner(fullEngine)).keep();
  if (kept.strength !== 'strong') throw new Error('expected a strong key');
  await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow();
});

test('an engine without Ed25519 says that its key is weak, and locks the seed under a key that no script can read', async () => {
  const signer = await makeDeviceSigner(oldEngine);
  const kept = signer.keep();
  if (kept.strength !== 'weak') throw new Error('expected a weak key');
  expect(signer.strength).toBe('weak');
  await expect(crypto.subtle.exportKey('raw', kept.atRestKey)).rejects.toThrow();
  const altered = { ...kept, lockedSeed: flipBit(kept.lockedSeed, 200) };
  expect(await restoreDeviceSigner(altered, oldEngine)).toEqual({ ok: false, error: 'key-damaged' });
});

test('a weak key stays usable after the engine learnt Ed25519', async () => {
  const signer = await makeDeviceSigner(oldEngine);
  const restored = await restoreDeviceSigner(signer.keep(), fullEngine);
  expect(restored.ok && restored.value.device).toBe(signer.device);
});

test('a strong key on an engine that lost Ed25519 is refused, not broken at the first payment', async () => {
  const signer = await makeDeviceSigner(fullEngine);
  expect(await restoreDeviceSigner(signer.keep(), oldEngine)).toEqual({ ok: false, error: 'key-damaged' });
});

test.each(engines)('$name tells how strong its keys will be without making one', async ({ platform }) => {
  const { strength } = await makeDeviceSigner(platform);
  const made: string[] = [];
  const subtle = new Proxy(platform.subtle, {
    get: (target, method: keyof SubtleCrypto) => {
      made.push(method);
      return Reflect.get(target, method).bind(target);
    },
  });
  const randomBytes = vi.fn(platform.randomBytes);
  expect(await keyStrength({ subtle, randomBytes })).toBe(strength);
  expect(made).toEqual(['importKey']);
  expect(randomBytes).not.toHaveBeenCalled();
});

test('an engine whose keys no database takes calls its keys weak, before and after it made one', async () => {
  vi.stubGlobal('structuredClone', () => {
    throw new DOMException('not to be cloned', 'DataCloneError');
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(await keyStrength(fullEngine)).toBe('weak');
  expect((await makeDeviceSigner(fullEngine)).strength).toBe('weak');
});
