import { describe, expect, test, vi } from 'vitest';
import { verifySignature } from '../../src/identity/verifying.ts';
import { concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { groupOrder, littleEndian, offCurve, signMixed, smallOrderEncodings, torsionPoint } from './edge-points.ts';
import { engines, fullEngine } from './engines.ts';

const message = utf8('three hours for the roof');
const seed = new Uint8Array(32).fill(7);

test('there are fourteen ways to write the eight points of small order', () => {
  const distinct = new Set(smallOrderEncodings.map((encoding) => encoding.join()));
  expect(distinct.size).toBe(14);
});

describe.each(engines)('by the ZIP215 rule, $name', ({ platform }) => {
  const accepts = (publicKey: Uint8Array, signature: Uint8Array) =>
    verifySignature(publicKey, message, signature, platform);

  test('accepts every pair of small-order points in every spelling, as all phones must', async () => {
    const zero = new Uint8Array(32);
    for (const publicKey of smallOrderEncodings) {
      for (const R of smallOrderEncodings) expect(await accepts(publicKey, concatBytes(R, zero))).toBe(true);
    }
  });

  test.each([
    ['a plain signature', {}, true],
    ['a point of order eight in R', { nonce: torsionPoint }, true],
    ['a point of order eight in the public key', { key: torsionPoint }, true],
    ['points of small order in both', { key: torsionPoint, nonce: torsionPoint.double() }, true],
    ['a scalar above the order of the group', { addToScalar: groupOrder }, false],
    ['a scalar off by one', { addToScalar: 1n }, false],
  ])('judges %s', async (_, mixed, expected) => {
    const { publicKey, signature } = await signMixed(seed, message, mixed);
    expect(await accepts(publicKey, signature)).toBe(expected);
  });

  test('refuses bytes that are no point, and lengths that are no key or signature', async () => {
    const { publicKey, signature } = await signMixed(seed, message, {});
    const scalar = signature.subarray(32);
    expect(await accepts(offCurve(), signature)).toBe(false);
    expect(await accepts(publicKey, concatBytes(offCurve(), scalar))).toBe(false);
    expect(await accepts(publicKey.subarray(1), signature)).toBe(false);
    expect(await accepts(publicKey, signature.subarray(1))).toBe(false);
    expect(await accepts(publicKey, concatBytes(signature, littleEndian(0n, 1)))).toBe(false);
    expect(await accepts(new Uint8Array(), new Uint8Array())).toBe(false);
  });
});

test('what lies in memory that threads share, which engines refuse to read, is judged like any other', async () => {
  const { publicKey, signature } = await signMixed(seed, message, {});
  const shared = (bytes: Uint8Array): Uint8Array => {
    const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
    copy.set(bytes);
    return copy;
  };
  const verify = vi.fn(crypto.subtle.verify.bind(crypto.subtle));
  const subtle = { importKey: crypto.subtle.importKey.bind(crypto.subtle), verify } as unknown as SubtleCrypto;
  const platform = { ...fullEngine, subtle };
  expect(await verifySignature(shared(publicKey), shared(message), shared(signature), platform)).toBe(true);
  await expect(verify.mock.results[0]?.value).resolves.toBe(true);
});

test('the engine alone would refuse what the rule accepts: the second opinion is needed', async () => {
  const { publicKey, signature } = await signMixed(seed, message, { nonce: torsionPoint });
  const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
  expect(await crypto.subtle.verify('Ed25519', key, signature, message)).toBe(false);
});
