/**
 * What a phone's own disk may hand back: one record of it damaged, whichever, and then the app is opened.
 *
 * The phone's own keys are drawn anew in each run. A number damages the same place all the same.
 */
import { expect, test, vi } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { decodeEntry, type SignedEntry, type VerifiedEntry } from '../../src/core/entry.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { accountOfMember, type EntryId, type GroupId, type MemberId } from '../../src/core/ids.ts';
import { proofsOf } from '../../src/core/proofs.ts';
import { admit } from '../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../src/core/state.ts';
import { registry } from '../../src/modules/core.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { decodeBatch, encodeBatch } from '../../src/wire/batch.ts';
import { decodeBundle } from '../../src/wire/bundle.ts';
import { makeNoise } from '../relay/support/damage.ts';
import { memberOf, time } from '../session/steps.ts';
import { saying, startPhone } from '../session/test-phone.ts';
import { type DiskImage, diskOf, readDisk } from './support/disk-image.ts';
import { pick } from './support/mutate-bytes.ts';
import { mutateRecord } from './support/mutate-record.ts';
import { goOnline, turns } from './support/online.ts';
import { runDoor } from './support/run-door.ts';
import { makeStrictClock } from './support/timers.ts';

async function entriesIn(phone: Phone, group: GroupId): Promise<SignedEntry[]> {
  const bundle = decodeBundle(await phone.exportBundle(group, null));
  if (!bundle.ok) throw new Error(`an exported bundle is ${bundle.error}`);
  return bundle.value.batches.flatMap((batch) => {
    const decoded = decodeBatch(batch);
    if (!decoded.ok) throw new Error('a batch in an exported bundle is damaged');
    return decoded.value;
  });
}

const askOf = (member: MemberId) => ({ payer: accountOfMember(member), unit: time, amount: 30, memo: 'for bread' });

const soon = { timeout: 30_000, interval: 20 };

/** A disk with everything on it: settled documents, a journal, a snapshot, a held command, profiles, haves, progress. */
async function fullDisk() {
  const { phone, group, clock, browser, village, chunk } = await goOnline();
  await chunk(encodeBatch(village.entries.slice(0, 3)));
  const [other] = phone.view(group).members.filter(({ member }) => member !== memberOf(phone, group));
  if (other === undefined) throw new Error('nobody lives alone in a village');
  await vi.waitFor(async () => {
    clock.advance(2_000);
    await turns(50);
    const image = await readDisk(browser);
    const isSettled = image.get('journal')?.length === 0 && image.get('channelProgress')?.length !== 0;
    if (!isSettled || image.get('snapshots')?.length !== 1) throw new Error('not yet');
  }, soon);
  await phone.setProfile(group, saying({ name: 'Ana' }));
  await phone.hold(group, 'exchange.ask', askOf(other.member));
  await phone.putSetting('language', 'en');
  await phone.act(group, 'exchange.ask', askOf(other.member));
  await turns(100);
  const entries = await entriesIn(phone, group);
  const books = await phone.books(group);
  phone.stop();
  return { group, other: other.member, entries, books, image: await readDisk(browser) };
}

const kept = (entries: readonly VerifiedEntry[], group: GroupId): GroupState => {
  const state = emptyState(group);
  admit(registry, state, entries);
  return state;
};

test('disk: a row', async () => {
  const disk = await fullDisk();
  const { group, books, image } = disk;
  vi.stubGlobal('WebSocket', undefined);
  const results = await browserIdentity.verifyEntries(disk.entries, proofsOf(registry));
  const verified = results.flatMap((each) => (each.ok ? [each.value] : []));
  const byId = new Map(verified.map((each) => [each.entry.id, each]));
  expect(fingerprints(kept(verified, group)).state).toBe(books.state);
  const tables = [...image.keys()].filter((table) => image.get(table)?.length !== 0);
  expect(tables).toEqual(
    expect.arrayContaining(['journal', 'feeds', 'documents', 'snapshots', 'groups', 'haves', 'held']),
  );

  /** Where a number does its damage. */
  function damaged(input: Uint8Array): { readonly table: string; readonly image: DiskImage } {
    const noise = makeNoise(Buffer.from(input).readUInt32LE(0));
    const table = pick(tables, noise);
    const rows = image.get(table) ?? [];
    const at = noise(rows.length);
    const row = mutateRecord(rows[at], noise, rows);
    const others = rows.toSpliced(at, 1);
    return {
      table,
      image: new Map(image).set(table, row === undefined ? others : others.toSpliced(at, 0, row as object)),
    };
  }

  await runDoor({
    name: 'disk: a row',
    seeds: [],
    holds: 'chance',
    async feed(input) {
      const { table, image: worse } = damaged(input);
      const clock = makeStrictClock(Date.UTC(2027, 0, 2));
      const phone = await startPhone(null, await diskOf(worse), clock);
      const lacking = await lackingOn(phone);
      if (table === 'documents' || table === 'feeds') await genuineOn(phone);
      // Moving the journal over is the costly part, so only some do it.
      if ((input[7] ?? 0) < 40) {
        clock.advance(2_000);
        await turns(50);
      }
      phone.stop();
      if (lacking.length > 0 && table !== 'journal')
        throw new Error(`damage in ${table} cost ${lacking.length} entries`);
      return lacking.length === 0 ? `whole, but for ${table}` : 'without what the journal lost';
    },
    reaches: [
      'whole, but for groups',
      'whole, but for snapshots',
      'whole, but for feeds',
      'without what the journal lost',
    ],
    mayEnd: tables.map((table) => `whole, but for ${table}`),
  });

  /** The entries that are no longer there. All else has to be as it was, and nothing there that was not. */
  async function lackingOn(phone: Phone): Promise<readonly EntryId[]> {
    const after = await phone.books(group);
    if (phone.view(group).units.length > 0) await phone.ask(group, 'exchange.statement', { unit: time });
    await phone.recovery(group);
    await phone.profile(group);
    await phone.invitations(group);
    if (after.entries === books.entries) {
      if (after.state !== books.state) throw new Error('the books are wrong');
      return [];
    }
    const ids = await genuineOn(phone);
    const there = verified.filter(({ entry }) => ids.has(entry.id));
    if (fingerprints(kept(there, group)).state !== after.state) throw new Error('the books are wrong');
    await checkSigning(phone);
    return verified.flatMap(({ entry }) => (ids.has(entry.id) ? [] : [entry.id]));
  }

  /** What the phone would hand on: none of it may be what nobody signed. */
  async function genuineOn(phone: Phone): Promise<ReadonlySet<EntryId>> {
    const held = (await entriesIn(phone, group)).map(({ bytes }) => decodeEntry(bytes));
    if (held.some((each) => !each.ok || !byId.has(each.value.id))) throw new Error('there is an entry nobody signed');
    return new Set(held.flatMap((each) => (each.ok ? [each.value.id] : [])));
  }

  /** What this phone still signs, if anything, follows on what it signed before the damage. */
  async function checkSigning(phone: Phone): Promise<void> {
    const asked = await phone.act(group, 'exchange.ask', askOf(disk.other));
    if (!asked.ok) return;
    const signed = (await entriesIn(phone, group)).filter(({ bytes }) => {
      const entry = decodeEntry(bytes);
      return entry.ok && asked.value.includes(entry.value.id);
    });
    const fresh = await browserIdentity.verifyEntries(signed, proofsOf(registry));
    const everything = kept([...verified, ...fresh.flatMap((each) => (each.ok ? [each.value] : []))], group);
    if (everything.log.forks.size > 0) throw new Error('it signed two histories');
  }
});
