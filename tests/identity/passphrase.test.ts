import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockWithPassphrase, unlockWithPassphrase, usualCost } from '../../src/identity/passphrase.ts';
import { decodeLocked, encodeHead, isLocked } from '../../src/identity/passphrase-format.ts';
import { concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { bytes, flipBit } from './arbitraries.ts';

/** As cheap as Argon2 allows: the strength of the cost is the algorithm's affair, not these tests'. */
const cost = { passes: 1, memoryKib: 8, lanes: 1 };
const bundle = utf8('the books of the village');

test('what a passphrase locked, the same passphrase opens and another does not', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(0, 500), fc.string({ unit: 'grapheme', minLength: 1 }), async (plaintext, passphrase) => {
      const locked = await lockWithPassphrase(plaintext, passphrase, { cost });
      expect(await unlockWithPassphrase(locked, passphrase)).toEqual({ ok: true, value: plaintext });
      const wrong = await unlockWithPassphrase(locked, `${passphrase}x`);
      expect(wrong).toEqual({ ok: false, error: 'wrong-passphrase' });
    }),
    { numRuns: 40 },
  );
});

test('a file with any bit turned over does not open', async () => {
  const locked = await lockWithPassphrase(bundle, 'maíz y frijol', { cost });
  // The first eleven bytes name format and cost: the tables below alter each of them.
  const bitAfterCost = fc.integer({ min: 11 * 8, max: locked.length * 8 - 1 });
  await fc.assert(
    fc.asyncProperty(bitAfterCost, async (flipped) => {
      expect((await unlockWithPassphrase(flipBit(locked, flipped), 'maíz y frijol')).ok).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['another number of passes', 5, 2],
  ['another amount of memory', 9, 16],
  ['other lanes', 10, 2],
])('a file that states %s than it was locked with does not open', async (_, at, value) => {
  const altered = await lockWithPassphrase(bundle, 'x', { cost: { ...cost, memoryKib: 24 } });
  altered[at] = value;
  expect(await unlockWithPassphrase(altered, 'x')).toEqual({ ok: false, error: 'wrong-passphrase' });
});

test('a damaged content is told from a wrong passphrase', async () => {
  const locked = await lockWithPassphrase(bundle, 'maíz y frijol', { cost });
  const damaged = flipBit(locked, locked.length * 8 - 1);
  expect(await unlockWithPassphrase(damaged, 'maíz y frijol')).toEqual({ ok: false, error: 'damaged' });
  expect(await unlockWithPassphrase(damaged, 'maíz')).toEqual({ ok: false, error: 'wrong-passphrase' });
});

test('é typed as one character or two, and a space left at the end, are one passphrase', async () => {
  const locked = await lockWithPassphrase(bundle, 'café'.normalize('NFC'), { cost });
  expect((await unlockWithPassphrase(locked, `${'café'.normalize('NFD')} `)).ok).toBe(true);
});

test('equal files locked with equal passphrases look nothing alike', async () => {
  const [one, other] = [
    await lockWithPassphrase(bundle, 'x', { cost }),
    await lockWithPassphrase(bundle, 'x', { cost }),
  ];
  expect(one.subarray(11)).not.toEqual(other.subarray(11));
});

test('progress runs from something to 1, never backwards', async () => {
  const seen: number[] = [];
  await lockWithPassphrase(bundle, 'x', { cost: { ...cost, memoryKib: 512 }, onProgress: (done) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual(seen.toSorted((left, right) => left - right));
});

test('files that are not locked, cut short or of a later version are named so', async () => {
  const locked = await lockWithPassphrase(bundle, 'x', { cost });
  const later = new Uint8Array(locked);
  later[4] = 2;
  expect(await unlockWithPassphrase(bundle, 'x')).toEqual({ ok: false, error: 'not-locked' });
  expect(await unlockWithPassphrase(locked.subarray(0, 60), 'x')).toEqual({ ok: false, error: 'damaged' });
  expect(await unlockWithPassphrase(later, 'x')).toEqual({ ok: false, error: 'newer-version' });
  expect([isLocked(locked), isLocked(later), isLocked(bundle), isLocked(new Uint8Array())]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['no pass', 5, 0],
  ['two hundred passes', 5, 200],
  ['4 GiB of memory', 6, 255],
  ['no lane', 10, 0],
  ['more lanes than memory allows', 10, 4],
])('a crafted file that asks for %s is refused before any work', async (_, at, value) => {
  const crafted = await lockWithPassphrase(bundle, 'x', { cost });
  crafted[at] = value;
  expect(await unlockWithPassphrase(crafted, 'x')).toEqual({ ok: false, error: 'damaged' });
});

test.each([
  [10, 256 * 1024, false],
  [10, 64 * 1024, false],
  [3, 256 * 1024, false],
  [2, 256 * 1024, true],
  [10, 48 * 1024, true],
])('%i passes over %i KiB are weighed together', (passes, memoryKib, isBearable) => {
  const fields = { salt: new Uint8Array(16), check: new Uint8Array(16), nonce: new Uint8Array(12) };
  const head = encodeHead({ cost: { passes, memoryKib, lanes: 1 }, ...fields });
  expect(decodeLocked(concatBytes(head, new Uint8Array(16))).ok).toBe(isBearable);
});

test('the usual cost is not below the minimum that OWASP names, and files state it', async () => {
  expect(usualCost.memoryKib * usualCost.passes).toBeGreaterThanOrEqual(2 * 19 * 1024);
  const file = decodeLocked(await lockWithPassphrase(bundle, 'x'));
  expect(file.ok && file.value.cost).toEqual(usualCost);
});
