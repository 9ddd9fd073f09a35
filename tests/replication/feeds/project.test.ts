import { describe, expect, test, vi } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { bytesToHex, concatBytes } from '../../../src/lib/bytes.ts';
import { planDeviceFeeds, planFeeds } from '../../../src/replication/feeds/plan.ts';
import { storedName } from '../../../src/replication/feeds/stored-document.ts';
import * as chains from './chains.ts';
import { chainAfter, group, logOf } from './chains.ts';
import { type Between, documentsOnDisk, entriesOnDisk, newPhone, type Tab } from './projecting-phone.ts';

const ana = chains.newPhone('ana');
const bea = chains.newPhone('bea');
const idsOf = (entries: readonly VerifiedEntry[]): string[] => entries.map(({ entry }) => entry.id).sort();
const done = { behind: [], lost: [] };

/** The journal is empty, and every planned document holds what it should. */
async function expectSettled(tab: Tab): Promise<void> {
  expect(await tab.entries.journal(group)).toEqual([]);
  expect(await entriesOnDisk(tab)).toEqual([...tab.log.nodes.keys()].sort());
  const settled = (await tab.entries.feeds(group)).map(({ signatures: _, ...plan }) => plan);
  const byName = (left: { document: string }, right: { document: string }) => (left.document < right.document ? -1 : 1);
  expect(settled.sort(byName)).toEqual(planFeeds(tab.log, group).sort(byName));
}

test('what the journal holds passes into documents, with its signatures', async () => {
  const tab = newPhone().openTab();
  await tab.hear([...chainAfter(ana, null, 4), ...chainAfter(bea, null, 2)]);
  expect(await tab.project()).toEqual(done);
  await expectSettled(tab);
});

test('chains are settled together, since a newcomer’s journal holds those of everybody', async () => {
  const tab = newPhone().openTab();
  await tab.hear([...chainAfter(ana, null, 4), ...chainAfter(bea, null, 2)]);
  const settle = vi.spyOn(tab.entries, 'settle');
  await tab.project();
  expect(settle).toHaveBeenCalledTimes(1);
  await expectSettled(tab);
});

test('projecting when nothing is new touches nothing', async () => {
  const tab = newPhone().openTab();
  await tab.hear(chainAfter(ana, null, 4));
  await tab.project();
  const touched = (['save', 'remove', 'removeRange'] as const).map((method) => vi.spyOn(tab.disk, method));
  expect(await tab.project()).toEqual(done);
  for (const method of touched) expect(method).not.toHaveBeenCalled();
});

test('entries that wait for others stay in the journal', async () => {
  const tab = newPhone().openTab();
  const [first, missing, waiting] = chainAfter(ana, null, 3);
  if (!first || !missing || !waiting) throw new Error('a chain of three');
  await tab.hear([first, waiting]);
  await tab.project();
  expect((await tab.entries.journal(group)).map((entry) => entry.id)).toEqual([waiting.entry.id]);
  await tab.hear([missing]);
  await tab.project();
  await expectSettled(tab);
});

test('an entry that is admitted while a projection runs is left to the next one', async () => {
  const tab = newPhone().openTab();
  const chain = chainAfter(ana, null, 6);
  await tab.hear(chain.slice(0, 4));
  tab.admit(chain.slice(4));
  expect(await tab.project()).toEqual(done);
  await tab.hear(chain.slice(4));
  expect(await tab.project()).toEqual(done);
  await expectSettled(tab);
});

test('documents that go out of the plan leave the disk', async () => {
  const tab = newPhone().openTab();
  const chain = chainAfter(ana, null, 256);
  await tab.hear(chain.slice(0, 100));
  await tab.project();
  const [open] = planFeeds(tab.log, group);
  await tab.hear(chain.slice(100));
  await tab.project();
  await expectSettled(tab);
  expect(await tab.disk.loadRange([storedName(open?.document ?? '')])).toEqual([]);
});

describe('stopped at any moment', () => {
  const open = chainAfter(ana, null, 8);
  const full = chainAfter(ana, null, 256);
  const fork = (chain: readonly VerifiedEntry[], at: number) => chainAfter(ana, chain[at] ?? null, 2);

  test.each<[string, VerifiedEntry[], VerifiedEntry[]]>([
    ['while a document is begun', [], open],
    ['while a document grows', open.slice(0, 5), open.slice(5)],
    ['while a fork cuts an open document', open, fork(open, 3)],
    ['while a fork cuts a packed document', full, fork(full, 40)],
    ['while a document is packed', full.slice(0, 60), full.slice(60)],
  ])(
    '%s, nothing is lost, and the next start completes it',
    async (_, before, news) => {
      for (let writes = 0, stopped = true; stopped; writes += 1) {
        const phone = newPhone();
        const tab = phone.openTab();
        await tab.hear(before);
        await tab.project();
        await tab.hear(news);
        stopped = await tab.project(stopAfter(writes)).then(
          () => false,
          (error: unknown) => String(error).includes('power cut'),
        );
        const restarted = phone.openTab([...before, ...news]);
        expect(await entriesOnDisk(restarted)).toEqual(idsOf([...before, ...news]));
        expect(await restarted.project()).toEqual(done);
        await expectSettled(restarted);
        expect(stopped || writes > 1).toBe(true);
      }
    },
    60_000,
  );
});

describe('two tabs', () => {
  test('that project at once settle everything once', async () => {
    const phone = newPhone();
    const chain = chainAfter(ana, null, 9);
    const [here, there] = [phone.openTab(), phone.openTab()];
    await here.hear(chain.slice(0, 6));
    there.admit(chain.slice(0, 6));
    await there.hear(chain.slice(6));
    here.admit(chain.slice(6));
    expect(await Promise.all([here.project(), there.project()])).toEqual([done, done]);
    await expectSettled(here);
  });

  test('of which one lacks what the other has settled: it leaves that chain alone and says so', async () => {
    const phone = newPhone();
    const chain = chainAfter(ana, null, 9);
    const [ahead, behind] = [phone.openTab(), phone.openTab()];
    await ahead.hear(chain);
    await ahead.project();
    behind.admit(chain.slice(0, 5));
    await behind.hear(chainAfter(ana, chain[4] ?? null, 1));
    await behind.hear(chainAfter(bea, null, 1));
    const before = await documentsOnDisk(ahead);

    expect(await behind.project()).toEqual({ behind: [ana.device], lost: [] });
    expect(await documentsOnDisk(ahead)).toEqual(before);
    behind.admit(chain);
    expect(await behind.project()).toEqual(done);
    await expectSettled(behind);
  });
});

describe('a damaged document', () => {
  const chain = chainAfter(ana, null, 256);
  const documentOf = (tab: Tab): string => planFeeds(tab.log, group)[0]?.document ?? '';
  const chunksOf = (tab: Tab) => tab.disk.loadRange([storedName(documentOf(tab))]);

  async function settled(...bulks: readonly VerifiedEntry[][]): Promise<Tab> {
    const tab = newPhone().openTab();
    for (const bulk of bulks) {
      await tab.hear(bulk);
      await tab.project();
    }
    return tab;
  }
  async function ruin(tab: Tab, bytes: Uint8Array = new Uint8Array([1, 2, 3])): Promise<void> {
    for (const chunk of await chunksOf(tab)) await tab.disk.save(chunk.key, bytes);
  }

  test('is named entry by entry, and what goes beyond it waits in the journal', async () => {
    const tab = await settled(chain.slice(0, 5));
    await ruin(tab);
    await tab.hear([...chain.slice(5, 6), ...chainAfter(bea, null, 1)]);
    const { behind, lost } = await tab.project();
    expect([behind, [...lost].sort()]).toEqual([[], idsOf(chain.slice(0, 5))]);
    expect((await tab.entries.journal(group)).map((entry) => entry.id)).toEqual(idsOf(chain.slice(5, 6)));
    await tab.hear(chain.slice(0, 5));
    expect(await tab.project()).toEqual(done);
    await expectSettled(tab);
  });

  test('is healed by what a peer sends again, though nothing is new', async () => {
    const tab = await settled(chain.slice(0, 5));
    await ruin(tab);
    await tab.hear(chain.slice(0, 5));
    expect(await tab.project()).toEqual(done);
    await expectSettled(tab);
  });

  test('that holds the entries of somebody else counts as lost', async () => {
    const tab = await settled(chain.slice(0, 5));
    const other = await settled(chainAfter(bea, null, 5));
    await ruin(tab, (await chunksOf(other))[0]?.data);
    await tab.hear(chain.slice(5, 6));
    const { lost } = await tab.project();
    expect([...lost].sort()).toEqual(idsOf(chain.slice(0, 5)));
  });

  test('is not given up for the one that replaces it while some of its entries are nowhere else', async () => {
    const tab = await settled(chain.slice(0, 200), chain.slice(200, 201), chain.slice(201, 202));
    // Automerge-repo writes a document that is small in one piece; this one has grown by two more.
    const lastChunk = (await chunksOf(tab)).at(-1);
    await tab.disk.remove(lastChunk?.key ?? []);
    await tab.hear(chain.slice(202));
    const { lost } = await tab.project();
    expect(lost).toEqual(idsOf(chain.slice(201, 202)));
    expect(await entriesOnDisk(tab)).toEqual(idsOf([...chain.slice(0, 201), ...chain.slice(202)]));
    await tab.hear(chain.slice(201, 202));
    expect(await tab.project()).toEqual(done);
    await expectSettled(tab);
  });
});

describe('a document of which the record is lost', () => {
  const chain = chainAfter(ana, null, 6);

  test('has lost its entries, and is written anew when they come back', async () => {
    const tab = newPhone().openTab();
    await tab.hear(chain.slice(0, 5));
    await tab.project();
    const [feed] = await tab.entries.feeds(group);
    await tab.entries.settle(group, [], [feed?.document ?? '']);
    await tab.hear(chain.slice(5));
    expect([...(await tab.project()).lost].sort()).toEqual(idsOf(chain.slice(0, 5)));
    await tab.hear(chain.slice(0, 5));
    expect(await tab.project()).toEqual(done);
    await expectSettled(tab);
  });

  test('has not lost what came in while the others were being read', async () => {
    const tab = newPhone().openTab();
    await tab.hear(chain.slice(0, 2));
    let isLate = false;
    const meanwhile: Between = (target) =>
      new Proxy(target, {
        get: (of, method) => {
          const call: unknown = Reflect.get(of, method);
          if (typeof call !== 'function') return call;
          return async (...args: unknown[]) => {
            const found: unknown = await call.apply(of, args);
            if (method === 'journal' && !isLate) {
              isLate = true;
              await tab.hear(chain.slice(2));
            }
            return found;
          };
        },
      });
    expect(await tab.project(meanwhile)).toEqual(done);
    expect(await tab.project()).toEqual(done);
    await expectSettled(tab);
  });
});

describe('an entry that comes with the name of another', () => {
  const first = chainAfter(ana, null, 3);
  const [named] = first;
  if (named === undefined) throw new Error('a chain of three');
  const naming = bea.make('note', { text: 'seen' }, { prev: null, seq: 0, heads: [named.entry.id], acks: [] });
  const twin = `${named.entry.id.slice(0, 63)}${named.entry.id.endsWith('0') ? '1' : '0'}` as EntryId;

  /** Nobody finds such an entry in the time of a test, so one is put in: its bytes are of no account here. */
  async function hearTwin(tab: Tab): Promise<void> {
    const node = tab.log.nodes.get(named?.entry.id as EntryId);
    if (node === undefined) throw new Error('it was heard');
    tab.log.nodes.set(twin, { ...node, id: twin, next: [], dependents: [] });
    const { device, seq, prev } = node;
    const bytes = Uint8Array.of(1);
    await tab.entries.keep(group, [{ id: twin, device, seq, prev, bytes, signature: new Uint8Array(64) }]);
  }
  const bodyOf = async (tab: Tab): Promise<Uint8Array | undefined> => {
    const [plan] = planDeviceFeeds(tab.log, group, bea.device);
    return (await tab.documents.read(plan?.document ?? ''))?.[0];
  };
  const holdsWholeId = (body: Uint8Array | undefined): boolean =>
    bytesToHex(body ?? new Uint8Array()).includes(named.entry.id);

  test('makes the documents that call either of them by it be written anew, with whole ids, and loses nothing', async () => {
    const tab = newPhone().openTab();
    await tab.hear([...first, naming]);
    await tab.project();
    expect(holdsWholeId(await bodyOf(tab))).toBe(false);
    await hearTwin(tab);
    expect((await entriesOnDisk(tab)).includes(naming.entry.id)).toBe(true);
    expect((await tab.project()).lost).toEqual([]);
    expect(holdsWholeId(await bodyOf(tab))).toBe(true);
    expect(await entriesOnDisk(tab)).toEqual(idsOf([...first, naming]));
  });

  test('loses nothing either when the phone stops while they are written', async () => {
    for (let writes = 0, stopped = true; stopped; writes += 1) {
      const phone = newPhone();
      const tab = phone.openTab();
      await tab.hear([...first, naming]);
      await tab.project();
      await hearTwin(tab);
      stopped = await tab.project(stopAfter(writes)).then(
        () => false,
        (error: unknown) => String(error).includes('power cut'),
      );
      expect(await entriesOnDisk(phone.openTab([...first, naming]))).toEqual(idsOf([...first, naming]));
      expect(stopped || writes > 1).toBe(true);
    }
  });
});

test('documents in which bodies lie whole, as an earlier version wrote them, are read and written anew', async () => {
  const tab = newPhone().openTab();
  const chain = chainAfter(ana, null, 6);
  const older = 'cd'.repeat(16);
  const [plan] = planFeeds(logOf(chain.slice(0, 4)), group);
  if (plan === undefined) throw new Error('a chain has a document');
  tab.admit(chain.slice(0, 4));
  const bodies = chain.slice(0, 4).map(({ entry }) => entry.bytes);
  await tab.documents.write({ ...plan, document: older }, bodies);
  const signatures = concatBytes(...plan.entries.flatMap((id) => [idToBytes(id), idToBytes(id)]));
  await tab.entries.settle(group, [{ ...plan, document: older, signatures }], []);
  expect(await entriesOnDisk(tab)).toEqual(idsOf(chain.slice(0, 4)));
  await tab.hear(chain.slice(4));
  expect(await tab.project()).toEqual(done);
  await expectSettled(tab);
  expect(await tab.documents.read(older)).toBeNull();
});

/** Lets so many writes through to the disk, and then none. */
function stopAfter(writes: number): Between {
  const writing = new Set(['keep', 'settle', 'save', 'remove', 'removeRange']);
  let left = writes;
  return <T extends object>(target: T): T =>
    new Proxy(target, {
      get(disk, name) {
        const method: unknown = Reflect.get(disk, name);
        if (typeof method !== 'function' || !writing.has(String(name))) return method;
        return async (...args: readonly unknown[]) => {
          left -= 1;
          if (left < 0) throw new Error('power cut');
          return method.apply(disk, args);
        };
      },
    });
}
