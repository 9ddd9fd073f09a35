import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { auditBooks } from '../../../scripts/audit/audit-books.ts';
import { booksReport } from '../../../scripts/audit/books-report.ts';
import { openFile } from '../../../scripts/audit/open-file.ts';
import { decodeEntry, dependenciesOf, type Entry, encodeEntry, type SignedEntry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { Bundle } from '../../../src/wire/bundle.ts';
import { makeSmallVillage, type SmallVillage, signedBy, withEntries } from './small-village.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let village: SmallVillage;
beforeAll(async () => {
  village = await makeSmallVillage();
});

/** The audit's last word on a bundle: what is wrong, or that nothing is. */
async function verdictOn(bundle: Bundle): Promise<string> {
  const audited = await auditBooks(bundle, () => undefined);
  return audited.ok ? (audited.value.fault ?? 'sound') : audited.error;
}

const verdictOnEntries = (entries: readonly SignedEntry[]): Promise<string> =>
  verdictOn(withEntries(village.bundle, entries));

const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.with(Math.floor(bit / 8) % bytes.length, (bytes[Math.floor(bit / 8) % bytes.length] ?? 0) ^ (1 << (bit % 8)));

/** Which entry, and which bit of it. */
const anyPlace = fc.record({ entry: fc.nat(47), bit: fc.nat(64 * 1024) });

function decoded({ bytes }: SignedEntry): Entry {
  const entry = decodeEntry(bytes);
  if (!entry.ok) throw new Error('the village signs entries');
  return entry.value;
}

describe('an audit finds', () => {
  test('any bit that was changed in any body', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, async ({ entry, bit }) => {
        const entries = village.entries.map((each, at) =>
          at === entry ? { ...each, bytes: flipped(each.bytes, bit) } : each,
        );
        expect(await verdictOnEntries(entries)).toMatch(/^Entry \d+ of 48 /);
      }),
      { numRuns: 60 },
    );
  });

  test('any bit that was changed in any signature', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, async ({ entry, bit }) => {
        const entries = village.entries.map((each, at) =>
          at === entry ? { ...each, signature: flipped(each.signature, bit) } : each,
        );
        expect(await verdictOnEntries(entries)).toBe(
          `Entry ${entry + 1} of 48 does not bear the signature of the device that it names.`,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('any entry that was left out, if another names it', async () => {
    const named = new Set(village.entries.flatMap((each) => dependenciesOf(decoded(each))));
    for (const [at, each] of village.entries.entries()) {
      const verdict = await verdictOnEntries(village.entries.toSpliced(at, 1));
      // The newest word of a chain can be kept back by whoever carries it; nobody can tell, yet.
      expect(verdict).toMatch(named.has(decoded(each).id) ? /^Entries are missing/ : /^sound$/);
    }
  });

  test('an entry of another group, though it is signed', async () => {
    const stranger = (await makeSmallVillage('elsewhere')).entries[5];
    expect(await verdictOnEntries(stranger ? [...village.entries, stranger] : [])).toMatch(/belongs to another group/);
  });

  test('an author who claims to go on from somebody else’s entry', async () => {
    const { village: phones, authorOf } = village;
    const own = phones.entries.findLast(({ device }) => device === authorOf('rosa').self.device);
    const other = phones.entries.findLast(({ device }) => device === authorOf('ana').self.device);
    if (!own || !other) throw new Error('both have said something');
    const entry = encodeEntry({ ...decoded(own), prev: other.id, seq: other.seq + 1 });
    const forged = await signedBy(authorOf('rosa'), entry);
    expect(await verdictOnEntries([...village.entries, forged])).toMatch(/does not follow the entry/);
  });

  test('a profile that was changed, or is nobody’s here', async () => {
    const { parcels } = village.bundle;
    const [first] = parcels;
    if (!first) throw new Error('villagers have profiles');
    for (const bit of [40, 400, 900, 8 * first.length - 3]) {
      const verdict = await verdictOn({ ...village.bundle, parcels: [flipped(first, bit), ...parcels.slice(1)] });
      expect(verdict).toMatch(/^Profile 1 of 4 /);
    }
    const elsewhere = (await makeSmallVillage('elsewhere')).bundle.parcels;
    expect(await verdictOn({ ...village.bundle, parcels: elsewhere })).toMatch(/^Profile 1 of 4 is of nobody/);
  });

  test('nothing wrong in the same entries in any order, or twice', async () => {
    const expected = booksReport(village.village.state);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...village.entries], { minLength: 48 }), async (entries) => {
        const audited = await auditBooks(
          withEntries(village.bundle, [...entries, ...entries.slice(0, 5)]),
          () => undefined,
        );
        expect(audited.ok && audited.value.fault === null && booksReport(audited.value.state)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a changed file', () => {
  test('is refused, or says the very same', async () => {
    const expected = booksReport(village.village.state);
    await fc.assert(
      fc.asyncProperty(fc.nat(village.file.length * 8), async (bit) => {
        const opened = await openFile(flipped(village.file, bit), null);
        if (!opened.ok || opened.value.is !== 'bundle') return;
        const audited = await auditBooks(opened.value.bundle, () => undefined);
        // A bit that deflate never reads, or one of the keys and addresses beside the books, changes nothing in them.
        if (audited.ok && audited.value.fault === null) expect(booksReport(audited.value.state)).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  test('is refused wherever it is cut', async () => {
    for (let share = 0; share < 40; share += 1) {
      const cut = village.file.slice(0, Math.floor((village.file.length * share) / 40));
      expect(await openFile(cut, null)).toMatchObject({ ok: false });
    }
  });
});

describe('what an insider signs against the rules', () => {
  /** On top of the author's last entry, or with -2 of the one before it: then two have one number. */
  const append = async (key: string, fields: Pick<Entry, 'kind' | 'payload'>, onTopOf = -1): Promise<SignedEntry[]> => {
    const { village: phones, authorOf } = village;
    const author = authorOf(key);
    const chain = phones.entries.filter(({ device }) => device === author.self.device);
    const last = chain.at(onTopOf);
    if (!last) throw new Error(`${key} has said something`);
    const next = { seq: last.seq + 1, prev: last.id, heads: [], acks: [], claimedAt: 1_800_000_000_000 };
    const entry = encodeEntry({ group: phones.state.group, device: author.self.device, ...next, ...fields });
    return [...village.entries, await signedBy(author, entry)];
  };
  const payFromAna = (amount: number): Pick<Entry, 'kind' | 'payload'> => {
    const [from, to] = [village.authorOf('ana').self, village.authorOf('rosa').self];
    const parties = { from: idToBytes(from.member), to: idToBytes(to.member), toDevice: idToBytes(to.device) };
    return { kind: 'pay', payload: { ...parties, unit: 'time', amount } };
  };
  const reportOn = async (entries: readonly SignedEntry[]) => {
    const audited = await auditBooks(withEntries(village.bundle, entries), () => undefined);
    if (!audited.ok) throw new Error(audited.error);
    return booksReport(audited.value.state);
  };

  test('is counted as rejected, and moves nothing', async () => {
    const before = booksReport(village.village.state);
    const after = await reportOn(await append('ana', payFromAna(100_000)));
    expect(after).toMatchObject({ entries: 49, accepted: 48, rejected: 1, sum: 0, balances: before.balances });
  });

  test('is shown as a fork when two entries have one number, and the books stay zero-sum', async () => {
    const after = await reportOn(await append('ana', payFromAna(15), -2));
    const { self } = village.authorOf('ana');
    expect(after.forks).toMatchObject([
      { device: self.device, member: self.member, proof: [expect.any(String), expect.any(String)] },
    ]);
    expect(new Set<EntryId>(after.forks[0]?.proof).size).toBe(2);
    expect(after.sum).toBe(0);
  });
});
