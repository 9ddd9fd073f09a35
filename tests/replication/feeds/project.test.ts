import { describe, expect, test, vi } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { planFeeds } from '../../../src/replication/feeds/plan.ts';
import { storedName } from '../../../src/replication/feeds/stored-document.ts';
import * as chains from './chains.ts';
import { chainAfter, group } from './chains.ts';
import { documentsOnDisk, entriesOnDisk, newPhone, stopAfter, type Tab } from './projecting-phone.ts';

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
