/** What becomes of documents that call entries by names: when another takes the name, and when they were written before. */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { bytesToHex, concatBytes } from '../../../src/lib/bytes.ts';
import { planDeviceFeeds, planFeeds } from '../../../src/replication/feeds/plan.ts';
import * as chains from './chains.ts';
import { chainAfter, group, logOf } from './chains.ts';
import { entriesOnDisk, newPhone, stopAfter, type Tab } from './projecting-phone.ts';

const ana = chains.newPhone('ana');
const bea = chains.newPhone('bea');
const idsOf = (entries: readonly VerifiedEntry[]): string[] => entries.map(({ entry }) => entry.id).sort();

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
  expect(await tab.project()).toEqual({ behind: [], lost: [] });
  expect(await tab.entries.journal(group)).toEqual([]);
  expect(await entriesOnDisk(tab)).toEqual(idsOf(chain));
  expect(await tab.documents.read(older)).toBeNull();
});
