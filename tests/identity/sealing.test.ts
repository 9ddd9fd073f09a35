import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochContentKey, makeEpochKey } from '../../src/identity/epoch-keys.ts';
import { openContent, sealContent, sealedLength } from '../../src/identity/sealing.ts';
import { utf8 } from '../../src/lib/bytes.ts';
import { bit, bytes, flipBit } from './arbitraries.ts';

const context = utf8('entries');
const contentKey = await epochContentKey(makeEpochKey());

test('whatever is sealed opens again under the same key and context', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(0, 2000), bytes(0, 40), async (content, where) => {
      const sealed = await sealContent(contentKey, content, where);
      expect(sealed).toHaveLength(sealedLength(content.length));
      expect(await openContent(contentKey, sealed, where)).toEqual({ ok: true, value: content });
    }),
    { numRuns: 50 },
  );
});

test('content ending in zeros or in the padding’s own first byte comes back whole', async () => {
  for (const ending of [[0], [0x80], [0x80, 0, 0], new Array<number>(300).fill(0)]) {
    const content = Uint8Array.from([7, ...ending]);
    expect(await openContent(contentKey, await sealContent(contentKey, content, context), context)).toEqual({
      ok: true,
      value: content,
    });
  }
});

test('any bit turned over on the way is refused', async () => {
  const sealed = await sealContent(contentKey, utf8('pay three hours'), context);
  await fc.assert(
    fc.asyncProperty(bit, async (flipped) => {
      expect((await openContent(contentKey, flipBit(sealed, flipped), context)).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('another epoch’s key and another context do not open it', async () => {
  const sealed = await sealContent(contentKey, utf8('pay three hours'), context);
  const refused = { ok: false, error: 'cannot-open' };
  expect(await openContent(await epochContentKey(makeEpochKey()), sealed, context)).toEqual(refused);
  expect(await openContent(contentKey, sealed, utf8('profile'))).toEqual(refused);
});

test('the same content is sealed differently each time', async () => {
  const [one, other] = [
    await sealContent(contentKey, context, context),
    await sealContent(contentKey, context, context),
  ];
  expect(one).not.toEqual(other);
});

describe('lengths', () => {
  // What is sealed adds 29 bytes: version, nonce and tag.
  test.each([
    [0, 256],
    [1, 256],
    [255, 256],
    [256, 512],
    [4000, 4096],
    [8190, 8192],
    [8192, 8704],
    [100_000, 102_400],
    [131_000, 131_072],
  ])('%i bytes are padded to %i', (length, padded) => {
    expect(sealedLength(length) - 29).toBe(padded);
  });

  test('padding never shrinks, costs at most 256 bytes or a sixteenth, and leaves few lengths to tell apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 24 }), (length) => {
        const padding = sealedLength(length) - 29 - length;
        expect(padding).toBeGreaterThanOrEqual(1);
        expect(padding).toBeLessThanOrEqual(Math.max(256, (length + 1) / 16));
        expect(sealedLength(length + 1)).toBeGreaterThanOrEqual(sealedLength(length));
      }),
    );
    const lengths = new Set(Array.from({ length: 65_536 }, (_, length) => sealedLength(length)));
    expect(lengths.size).toBeLessThan(90);
  });
});

test('a later version is named as such, and scraps are malformed', async () => {
  const sealed = await sealContent(contentKey, context, context);
  sealed[0] = 2;
  expect(await openContent(contentKey, sealed, context)).toEqual({ ok: false, error: 'newer-version' });
  expect(await openContent(contentKey, new Uint8Array(), context)).toEqual({ ok: false, error: 'malformed' });
  expect(await openContent(contentKey, new Uint8Array([1, 2, 3]), context)).toEqual({ ok: false, error: 'malformed' });
});
