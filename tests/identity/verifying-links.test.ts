/** What stands by a later signature of its author, and what does not. (protocol §12) */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, encodeEntry, type InnerProof, type SignedEntry, signedMessage } from '../../src/core/entry.ts';
import type { EntryId, GroupId } from '../../src/core/ids.ts';
import { noSignature } from '../../src/core/no-signature.ts';
import { type CryptoPlatform, webPlatform } from '../../src/identity/platform.ts';
import { type DeviceSigner, makeDeviceSigner } from '../../src/identity/signing.ts';
import { bulkFrom, type IsVouched, verifyByLinks, verifyEntries } from '../../src/identity/verifying-links.ts';
import { flipBit } from './arbitraries.ts';

const group = 'a1'.repeat(32) as GroupId;
const elsewhere = 'a2'.repeat(32) as GroupId;
const noProofs = (): readonly InnerProof[] => [];
const [ana, bea] = [await makeDeviceSigner(), await makeDeviceSigner()];

type Said = SignedEntry & { readonly entry: Entry };
type After = { readonly seq?: number; readonly group?: GroupId; readonly words?: string };

async function say(signer: DeviceSigner, before: Entry | null, after: After = {}): Promise<Said> {
  const entry = encodeEntry({
    group: after.group ?? group,
    device: signer.device,
    seq: after.seq ?? (before === null ? 0 : before.seq + 1),
    prev: before?.id ?? null,
    heads: [],
    acks: [],
    claimedAt: 1_700_000_000_000,
    kind: 'test.said',
    payload: { words: after.words ?? 'three hours for the roof' },
  });
  return { entry, bytes: entry.bytes, signature: await signer.sign(signedMessage(entry)) };
}

async function chainOf(signer: DeviceSigner, length: number, from: Entry | null = null, words = ''): Promise<Said[]> {
  const chain: Said[] = [];
  while (chain.length < length) chain.push(await say(signer, chain.at(-1)?.entry ?? from, { words }));
  return chain;
}

const long = await chainOf(ana, bulkFrom + 10);
const last = long.length - 1;

const badAt = (said: readonly Said[], ...places: readonly number[]): Said[] =>
  said.map((each, at) => (places.includes(at) ? { ...each, signature: flipBit(each.signature, 9) } : each));

/** `y` checked, `l` by a link, `-` refused. */
async function verdicts(said: readonly SignedEntry[], isVouched?: IsVouched): Promise<string> {
  const results = await verifyByLinks(said, noProofs, webPlatform, isVouched);
  return results.map((each) => (each.ok ? (each.value.signatureChecked ? 'y' : 'l') : '-')).join('');
}

function counting(): { readonly platform: CryptoPlatform; readonly checks: () => number } {
  let checks = 0;
  const subtle = new Proxy(webPlatform.subtle, {
    get: (target, method) => {
      if (method === 'verify') checks += 1;
      const call: unknown = Reflect.get(target, method);
      return typeof call === 'function' ? call.bind(target) : call;
    },
  });
  return { platform: { ...webPlatform, subtle }, checks: () => checks };
}

describe('of a long chain', () => {
  test('the newest signature alone is checked, and the others say that theirs was not', async () => {
    const { platform, checks } = counting();
    const results = await verifyByLinks(long, noProofs, platform);
    expect(results.map((each) => each.ok && each.value.signatureChecked)).toEqual(long.map((_, at) => at === last));
    expect(checks()).toBe(1);
  });

  test('all signatures are checked when all are asked for', async () => {
    const { platform, checks } = counting();
    await verifyEntries(long, noProofs, platform);
    expect(checks()).toBe(long.length);
  });

  test('in any order, the same is said of each', async () => {
    expect(await verdicts([...long].reverse())).toBe(`y${'l'.repeat(last)}`);
  });

  test('those below a newest that does not hold are checked until one holds', async () => {
    expect(await verdicts(badAt(long, last, last - 1))).toBe(`${'l'.repeat(last - 2)}y--`);
  });

  test('of which no signature holds nothing stands', async () => {
    expect(await verdicts(badAt(long, ...long.keys()))).toBe('-'.repeat(long.length));
  });

  test('an altered body is nobody’s word, and what builds on the true one still stands', async () => {
    const altered = long.map((each, at) => (at === 5 ? { ...each, bytes: flipBit(each.bytes, 8 * 60) } : each));
    expect(await verdicts(altered)).toBe(`llll${'y'}-${'l'.repeat(last - 6)}y`);
  });

  test('a copy under a wrong signature stands as the entry does', async () => {
    expect(await verdicts([...long, ...badAt(long.slice(0, 1), 0)])).toBe(`${'l'.repeat(last)}yl`);
  });
});

test('of the copies of one entry, each signature that they come with is checked once', async () => {
  const [subject] = long as [Said];
  const forged = badAt([subject], 0) as [Said];
  for (const verify of [verifyEntries, verifyByLinks]) {
    const { platform, checks } = counting();
    const copies = Array.from({ length: 50 }, (_, at) => (at === 30 ? subject : { ...forged[0] }));
    const results = await verify(copies, noProofs, platform);
    expect(results.map((each) => each.ok)).toEqual(copies.map((_, at) => at === 30));
    // The platform's own word for each, and nothing more.
    expect(checks()).toBe(2);
  }
});

test('where a chain branches, the newest of each branch is checked', async () => {
  const stem = long.slice(0, 40);
  const left = await chainOf(ana, 20, stem.at(-1)?.entry, 'left');
  const right = await chainOf(ana, 20, stem.at(-1)?.entry, 'right');
  const branches = `${'l'.repeat(19)}y`;
  expect(await verdicts([...stem, ...left, ...right])).toBe(`${'l'.repeat(40)}${branches}${branches}`);
  // One branch whose newest is forged takes nothing with it.
  const forged = badAt([...stem, ...left, ...right], 59);
  expect(await verdicts(forged)).toBe(`${'l'.repeat(40)}${'l'.repeat(18)}y-${branches}`);
});

describe('an entry is not vouched for', () => {
  const bad = (said: Said): Said => ({ ...said, signature: flipBit(said.signature, 9) });

  test.each<[string, (before: Said) => Promise<Said>]>([
    ['another author', (before) => say(bea, before.entry)],
    ['an entry that skips a number', (before) => say(ana, before.entry, { seq: before.entry.seq + 2 })],
    ['an entry of another group', (before) => say(ana, before.entry, { group: elsewhere })],
  ])('by %s', async (_, next) => {
    const [first, ...rest] = await chainOf(bea, bulkFrom);
    if (first === undefined) throw new Error('a chain has a first entry');
    const subject = await say(ana, null);
    const batch = [...rest, first, bad(subject), await next(subject)];
    expect((await verdicts(batch)).at(-2)).toBe('-');
  });

  test('in a small batch, where its own signature is checked and does not hold', async () => {
    expect(await verdicts(badAt(long.slice(0, 3), 1))).toBe('y-y');
  });
});

describe('an entry that comes without a signature', () => {
  const without = (said: Said): Said => ({ ...said, signature: noSignature });

  test('stands beneath one that is signed, in a small batch as in a large one', async () => {
    const [first, second, third] = long as [Said, Said, Said];
    expect(await verdicts([without(first), without(second), third])).toBe('lly');
    expect(await verdicts(long.map((each, at) => (at === 4 ? without(each) : each)))).toBe(`${'l'.repeat(last)}y`);
  });

  test('stands when this phone holds one that vouches for it', async () => {
    const [first] = long as [Said];
    expect(await verdicts([without(first)], ({ id }) => id === (first.entry.id as EntryId))).toBe('l');
  });

  test('is refused by itself, and wherever every signature is asked for', async () => {
    const [first, second] = long as [Said, Said];
    expect(await verdicts([without(first)])).toBe('-');
    const results = await verifyEntries([without(first), second], noProofs);
    expect(results.map((each) => each.ok)).toEqual([false, true]);
  });
});

test('whatever is wrong in a batch, an entry stands exactly if it or one above it on its chain is signed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(last)), fc.boolean(), async (places, turned) => {
      const batch = badAt(long, ...places);
      const said = await verdicts(turned ? [...batch].reverse() : batch);
      const newestGood = Math.max(-1, ...[...long.keys()].filter((at) => !places.includes(at)));
      const expected = Array.from(long, (_, at) => (at > newestGood ? '-' : at === newestGood ? 'y' : 'l')).join('');
      expect(turned ? [...said].reverse().join('') : said).toBe(expected);
    }),
    { numRuns: 30 },
  );
});
