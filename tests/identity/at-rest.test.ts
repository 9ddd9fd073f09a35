import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockSecret, makeAtRestKey, openSecret } from '../../src/identity/at-rest.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { bit, bytes, flipBit } from './arbitraries.ts';

const atRestKey = await makeAtRestKey();
const altered = { ok: false, error: 'altered' };

test('a secret comes back under its key and purpose, and from no altered bytes', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(1, 64), bit, async (secret, flipped) => {
      const locked = await lockSecret(secret, 'recovery', atRestKey);
      expect(await openSecret(locked, 'recovery', atRestKey)).toEqual({ ok: true, value: secret });
      expect(await openSecret(locked, 'epoch key', atRestKey)).toEqual(altered);
      expect(await openSecret(flipBit(locked, flipped), 'recovery', atRestKey)).toEqual(altered);
    }),
    { numRuns: 40 },
  );
});

test('another phone’s key opens nothing, and a scrap is no secret', async () => {
  const locked = await lockSecret(new Uint8Array(16).fill(5), 'recovery', atRestKey);
  expect(await openSecret(locked, 'recovery', await makeAtRestKey())).toEqual(altered);
  expect(await openSecret(locked.subarray(0, 5), 'recovery', atRestKey)).toEqual(altered);
});

test('the locked form does not contain the secret, and the key cannot be read out', async () => {
  const secret = new Uint8Array(16).fill(5);
  expect(bytesToHex(await lockSecret(secret, 'recovery', atRestKey))).not.toContain(bytesToHex(secret));
  await expect(crypto.subtle.exportKey('raw', atRestKey)).rejects.toThrow();
});
