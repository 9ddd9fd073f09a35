import { expect, test, vi } from 'vitest';
import { importedKey } from '../../src/identity/imported-keys.ts';
import type { CryptoPlatform } from '../../src/identity/platform.ts';
import { makeDeviceSigner } from '../../src/identity/signing.ts';
import { verifySignature } from '../../src/identity/verifying.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { fullEngine } from './engines.ts';

/** An engine of its own, so that no other test has imported anything into it, that counts what it imports. */
function countingEngine() {
  const importKey = vi.fn(fullEngine.subtle.importKey.bind(fullEngine.subtle));
  const subtle = { importKey, verify: fullEngine.subtle.verify.bind(fullEngine.subtle) } as unknown as SubtleCrypto;
  const platform: CryptoPlatform = { subtle, randomBytes: fullEngine.randomBytes };
  return { platform, importKey };
}

const message = utf8('an hour for the fence');

test('a device’s key is imported once for all that it signed', async () => {
  const { platform, importKey } = countingEngine();
  const ana = await makeDeviceSigner();
  const signature = await ana.sign(message);
  const checks = await Promise.all([1, 2, 3].map(() => verifySignature(ana.publicKey, message, signature, platform)));
  expect(checks).toEqual([true, true, true]);
  expect(importKey).toHaveBeenCalledTimes(1);
});

test('what one device signed is never accepted under the kept key of another', async () => {
  const { platform } = countingEngine();
  const [ana, bea] = [await makeDeviceSigner(), await makeDeviceSigner()];
  const signature = await ana.sign(message);
  for (const [device, holds] of [
    [ana, true],
    [bea, false],
    [ana, true],
  ] as const)
    expect(await verifySignature(device.publicKey, message, signature, platform)).toBe(holds);
});

test('bytes that their owner writes into afterwards do not change the key that is kept', async () => {
  const { platform } = countingEngine();
  const [ana, bea] = [await makeDeviceSigner(), await makeDeviceSigner()];
  const bytes = new Uint8Array(ana.publicKey);
  const kept = importedKey(bytes, platform);
  bytes.set(bea.publicKey);
  await kept;
  expect(await verifySignature(ana.publicKey, message, await ana.sign(message), platform)).toBe(true);
  expect(await verifySignature(bytes, message, await bea.sign(message), platform)).toBe(true);
});

test('a key that the engine refused is asked for again', async () => {
  const { platform, importKey } = countingEngine();
  importKey.mockRejectedValueOnce(new DOMException('Busy.', 'OperationError'));
  const { publicKey } = await makeDeviceSigner();
  await expect(importedKey(publicKey, platform)).rejects.toThrow('Busy.');
  await expect(importedKey(publicKey, platform)).resolves.toBeInstanceOf(CryptoKey);
});

test('strangers who name keys without end push out the oldest, and nothing more is kept', async () => {
  const { platform, importKey } = countingEngine();
  const { publicKey: oldest } = await makeDeviceSigner();
  await importedKey(oldest, platform);
  await importedKey(oldest, platform);
  expect(importKey).toHaveBeenCalledTimes(1);
  importKey.mockImplementation(() => importedKey(oldest, fullEngine) as never);
  for (let each = 0; each < 1_000; each += 1)
    await importedKey(new Uint8Array(32).fill(each & 255).fill(each >> 8, 1, 2), platform);
  expect(importKey).toHaveBeenCalledTimes(1_001);
  await importedKey(oldest, platform);
  expect(importKey).toHaveBeenCalledTimes(1_002);
});
