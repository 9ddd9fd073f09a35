import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBox, encodeBox } from '../../src/identity/box-format.ts';
import { boxKeyFromSeed, makeBoxKey, restoreBoxKey } from '../../src/identity/box-keys.ts';
import { commitmentOf, lockTo, openWithContentKey, unlock } from '../../src/identity/boxes.ts';
import { bytesToHex, utf8 } from '../../src/lib/bytes.ts';
import { bit, bytes, flipBit } from './arbitraries.ts';
import { enginePairs, engines, fullEngine, oldEngine } from './engines.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

const context = utf8('memo of a payment');
const memo = utf8('for the roof');
const ana = await makeBoxKey();
const bea = await makeBoxKey();
const carla = await makeBoxKey();

async function locked(recipients = [ana.publicKey], plaintext = memo) {
  const box = await lockTo(recipients, plaintext, context);
  if (!box.ok) throw new Error(box.error.fault);
  return box.value;
}

describe.each(enginePairs)('locked on $left.name, opened on $right.name', ({ left, right }) => {
  test('any text reaches each of its recipients and nobody else', async () => {
    const [first, second, stranger] = await Promise.all([1, 2, 3].map(() => makeBoxKey(right.platform)));
    if (!first || !second || !stranger) throw new Error('expected three keys');
    await fc.assert(
      fc.asyncProperty(bytes(0, 200), bytes(0, 40), async (plaintext, where) => {
        const box = await lockTo([first.publicKey, second.publicKey], plaintext, where, left.platform);
        if (!box.ok) throw new Error(box.error.fault);
        const opened = { ok: true, value: { plaintext, contentKey: box.value.contentKey } };
        expect(await unlock(box.value.bytes, first, where, right.platform)).toEqual(opened);
        expect(await unlock(box.value.bytes, second, where, right.platform)).toEqual(opened);
        const refused = { ok: false, error: 'not-for-this-key' };
        expect(await unlock(box.value.bytes, stranger, where, right.platform)).toEqual(refused);
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(engines)('a box key on $name', ({ platform }) => {
  test('opens the same boxes after storage copied, kept and gave it back', async () => {
    const key = await makeBoxKey(platform);
    const restored = await restoreBoxKey(structuredClone(key.keep()), platform);
    const box = await locked([key.publicKey]);
    if (!restored.ok) throw new Error(restored.error);
    const opened = await unlock(box.bytes, restored.value, context, platform);
    expect(opened.ok && opened.value.plaintext).toEqual(memo);
  });

  test('is refused when its private half belongs to another key', async () => {
    const mixed = { ...(await makeBoxKey(platform)).keep(), publicKey: ana.publicKey };
    expect(await restoreBoxKey(mixed, platform)).toEqual({ ok: false, error: 'key-damaged' });
  });

  // RFC 7748 §6.1.
  test('made from the seeds that the standard prints has its public key and agrees on its secret', async () => {
    const key = await boxKeyFromSeed(hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'), platform);
    expect(bytesToHex(key.publicKey)).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    const agreed = await key.agree(hex('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f'));
    expect(agreed.ok && bytesToHex(agreed.value)).toBe(
      '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
    );
  });

  test.each([
    ['a point of small order', new Uint8Array(32)],
    ['too few bytes', new Uint8Array(31).fill(9)],
  ])('agrees with no %s', async (_, publicKey) => {
    const key = await makeBoxKey(platform);
    expect(await key.agree(publicKey)).toEqual({ ok: false, error: 'bad-public-key' });
  });
});

test('a full engine holds a box key where no script can read it; an old one says that its key is weak', async () => {
  const strong = (await makeBoxKey(fullEngine)).keep();
  if (strong.strength !== 'strong') throw new Error('expected a strong key');
  await expect(crypto.subtle.exportKey('pkcs8', strong.privateKey)).rejects.toThrow();
  expect((await makeBoxKey(oldEngine)).strength).toBe('weak');
});

test('a box with any bit turned over does not open', async () => {
  const box = await locked();
  await fc.assert(
    fc.asyncProperty(bit, async (flipped) => {
      expect((await unlock(flipBit(box.bytes, flipped), ana, context)).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('a box with a byte more or less is malformed', async () => {
  const { bytes: whole } = await locked();
  const malformed = { ok: false, error: 'malformed' };
  expect(await unlock(Uint8Array.from([...whole, 0]), ana, context)).toEqual(malformed);
  for (let length = 1; length < whole.length; length += 1) {
    expect(await unlock(whole.subarray(0, length), ana, context)).toEqual(malformed);
  }
});

test('a box moved to another place does not open', async () => {
  const box = await locked();
  expect(await unlock(box.bytes, ana, utf8('another payment'))).toEqual({ ok: false, error: 'not-for-this-key' });
  expect(await openWithContentKey(box.bytes, box.contentKey, utf8('another payment'))).toEqual({
    ok: false,
    error: 'altered',
  });
});

test('a disclosed content key shows the text to a stranger, and opens no other box', async () => {
  const [one, other] = [await locked(), await locked()];
  const shown = await openWithContentKey(one.bytes, one.contentKey, context);
  expect(shown.ok && shown.value.plaintext).toEqual(memo);
  expect((await openWithContentKey(one.bytes, other.contentKey, context)).ok).toBe(false);
  expect((await openWithContentKey(one.bytes, one.contentKey.subarray(1), context)).ok).toBe(false);
});

test('a box that commits to another text does not open, though its key and cipher fit', async () => {
  const box = await locked();
  const decoded = decodeBox(box.bytes);
  if (!decoded.ok) throw new Error(decoded.error);
  const forged = encodeBox({ ...decoded.value, commitment: commitmentOf(box.contentKey, utf8('for the fence')) });
  expect(await unlock(forged, ana, context)).toEqual({ ok: false, error: 'altered' });
  expect(await openWithContentKey(forged, box.contentKey, context)).toEqual({ ok: false, error: 'altered' });
});

test('a wrap taken from another box opens nothing', async () => {
  const [one, other] = [decodeBox((await locked()).bytes), decodeBox((await locked()).bytes)];
  if (!one.ok || !other.ok) throw new Error('expected two boxes');
  const mixed = encodeBox({ ...one.value, wraps: other.value.wraps });
  expect(await unlock(mixed, ana, context)).toEqual({ ok: false, error: 'not-for-this-key' });
});

test('a recipient that nothing can be locked to is named by its place', async () => {
  const result = await lockTo([ana.publicKey, new Uint8Array(32), bea.publicKey], memo, context);
  expect(result).toEqual({ ok: false, error: { fault: 'bad-recipient', recipient: 1 } });
});

test('a box for nobody, or for more than it can count, is refused', async () => {
  expect(await lockTo([], memo, context)).toEqual({ ok: false, error: { fault: 'no-recipient' } });
  const many = new Array<Uint8Array>(65_536).fill(carla.publicKey);
  expect(await lockTo(many, memo, context)).toEqual({ ok: false, error: { fault: 'too-many-recipients' } });
});

test('texts of 1 and of 31 letters make boxes of one length, 211 bytes for two devices', async () => {
  for (const length of [1, 31]) {
    const box = await locked([ana.publicKey, bea.publicKey], new Uint8Array(length).fill(97));
    expect(box.bytes).toHaveLength(211);
  }
});

test('bytes that are no box are refused; what is read is written back the same', () => {
  fc.assert(
    fc.property(bytes(0, 400), fc.boolean(), (random, asVersion1) => {
      if (asVersion1) random.set([1].slice(0, random.length));
      const decoded = decodeBox(random);
      if (decoded.ok) expect(encodeBox(decoded.value)).toEqual(random);
    }),
    { numRuns: 2000 },
  );
  expect(decodeBox(new Uint8Array([2, 0]))).toEqual({ ok: false, error: 'newer-version' });
  expect(decodeBox(new Uint8Array())).toEqual({ ok: false, error: 'malformed' });
});
