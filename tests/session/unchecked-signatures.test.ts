/** A long history stands by its newest signatures; what leaves the phone or is answered is checked by itself. (protocol §12) */
// The import sets up Automerge's wasm for Node.
import '@automerge/automerge';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { makeSeededVillage } from '../../scripts/demo/seeded-village.ts';
import { seedFromText } from '../../scripts/demo/village-bundle.ts';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { compose } from '../../src/core/compose.ts';
import {
  decodeEntry,
  dependenciesOf,
  type Entry,
  payloadRefs,
  type SignedEntry,
  signedMessage,
} from '../../src/core/entry.ts';
import { toKept } from '../../src/core/feed.ts';
import type { EntryId } from '../../src/core/ids.ts';
import { noSignature } from '../../src/core/no-signature.ts';
import { makeAtRestKey } from '../../src/identity/at-rest.ts';
import { boxKeyFromSeed } from '../../src/identity/box-keys.ts';
import { bulkFrom } from '../../src/identity/verifying-links.ts';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { registry } from '../../src/modules/core.ts';
import { createFeedDocuments } from '../../src/replication/feeds/documents.ts';
import { projectFeeds } from '../../src/replication/feeds/project.ts';
import { Books } from '../../src/session/group/books.ts';
import { OpenGroup } from '../../src/session/group/open-group.ts';
import type { LocalGroup, PhoneRecords } from '../../src/session/ports/phone-store.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createEntryStore } from '../../src/storage/entry-store.ts';
import { createPhoneStore } from '../../src/storage/phone-store.ts';
import { createRepoStorage } from '../../src/storage/repo-storage.ts';
import { flipBit } from '../identity/arbitraries.ts';
import { Browser } from './test-phone.ts';

vi.setConfig({ testTimeout: 120_000 });

const options = { members: 4, entries: 110, language: 'en', onProgress: () => undefined } as const;
const { village, authors } = await makeSeededVillage({ ...options, seed: seedFromText('unchecked') });
const { group } = village.state;

type Said = SignedEntry & { readonly entry: Entry };
const said: readonly Said[] = village.entries.map(({ bytes, signature }) => {
  const read = decodeEntry(bytes);
  if (!read.ok) throw new Error(read.error);
  return { entry: read.value, bytes, signature };
});
const allIds = said.map(({ entry }) => entry.id);

/** One that has an entry after it in its chain, so that it stands by the link. */
const [subject] = said.filter(({ entry }) => entry.kind === 'pay' && said.some((each) => each.entry.prev === entry.id));
if (subject === undefined) throw new Error('in a village somebody pays twice');
const id = subject.entry.id;
const forge = (each: Said): Said => ({ ...each, signature: flipBit(each.signature, 77) });
const forged = said.map((each) => (each === subject ? forge(each) : each));

function newDisk() {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: new IDBFactory(), IDBKeyRange } });
  const entries = createEntryStore(database);
  const documents = createFeedDocuments(createRepoStorage(database, group));
  const phone = createPhoneStore(database, makeAtRestKey);
  const ports = { registry, entries, documents, phone, identity: browserIdentity };
  const project = (books: Books) =>
    projectFeeds({ group, log: books.state.log, ledger: entries, documents, alone: (_, job) => job() });
  return { ports, project };
}

async function opened({ ports }: ReturnType<typeof newDisk>): Promise<Books> {
  const books = new Books(group, ports);
  await books.open();
  return books;
}

const signatureOf = async (books: Books, of: EntryId): Promise<string> =>
  bytesToHex((await books.read([of]))[0]?.signature ?? new Uint8Array());

test('what is sent has been checked, and what does not hold goes without its signature', async () => {
  const books = await opened(newDisk());
  expect((await books.receive(forged, 'elsewhere')).fresh).toHaveLength(said.length);
  const expected = said.map((each) => (each === subject ? noSignature : each.signature));
  expect((await books.read(allIds)).map((row) => bytesToHex(row.signature))).toEqual(expected.map(bytesToHex));
  expect((await books.readProven(allIds)).map((row) => row.id)).toEqual(allIds.filter((each) => each !== id));
  expect([...(await books.checked(allIds))]).toEqual(allIds.filter((each) => each !== id));
});

test('a good copy takes its place; another bad one, or none, does not', async () => {
  const books = await opened(newDisk());
  await books.receive(forged, 'elsewhere');
  await books.checked([id]);
  for (const useless of [forge(subject), { ...subject, signature: noSignature }])
    expect((await books.receive([useless], 'elsewhere')).healed).toBe(0);
  expect((await books.receive([subject], 'elsewhere')).healed).toBe(1);
  expect(await signatureOf(books, id)).toBe(bytesToHex(subject.signature));
  expect((await books.checked([id])).has(id)).toBe(true);
});

test('what was not checked is known after a restart, from the journal and from documents', async () => {
  const disk = newDisk();
  const first = await opened(disk);
  await first.receive(forged, 'elsewhere');
  const again = await opened(disk);
  expect((await again.checked([id])).has(id)).toBe(false);
  expect(await signatureOf(again, id)).toBe(bytesToHex(noSignature));

  const other = newDisk();
  const before = await opened(other);
  await before.receive(forged, 'elsewhere');
  await other.project(before);
  expect(await other.ports.entries.journal(group)).toEqual([]);
  const settled = await opened(other);
  expect([...(await settled.checked(allIds))]).toEqual(allIds.filter((each) => each !== id));
  // What was found out is kept: nothing is left to check but what has no signature.
  const bits = (await other.ports.entries.feeds(group)).map((feed) => feed.unchecked);
  expect(bits.filter((each) => each !== undefined)).toHaveLength(1);

  await settled.receive([subject], 'elsewhere');
  await other.project(settled);
  const healed = await opened(other);
  expect(await signatureOf(healed, id)).toBe(bytesToHex(subject.signature));
  expect((await other.ports.entries.feeds(group)).filter((feed) => feed.unchecked !== undefined)).toEqual([]);
});

test('phones that pass it on without a signature reach the same books, whichever of the two comes first', async () => {
  const [after] = said.filter(({ entry }) => entry.prev === id);
  if (after === undefined) throw new Error('the subject is not the newest of its chain');
  const bare = { ...subject, signature: noSignature };
  const others = said.filter((each) => each !== subject && each !== after);
  for (const batches of [[[bare, after]], [[after], [bare]]]) {
    const books = await opened(newDisk());
    // The rest in small parts, so that each is checked by itself.
    for (let at = 0; at < others.length; at += 20) await books.receive(others.slice(at, at + 20), 'elsewhere');
    for (const batch of batches) await books.receive(batch, 'elsewhere');
    expect(books.state.log.nodes.size).toBe(said.length);
    expect((await books.readProven([id])).length).toBe(0);
  }
});

/** What a payee's phone knows that has not accepted some payment yet; its payer has said more since. */
async function beforeTheLastAcceptance() {
  const accepted = said.findLast(({ entry }) => entry.kind === 'accept');
  const undone = new Set<EntryId>(accepted ? [accepted.entry.id] : []);
  for (const { entry } of said) if (dependenciesOf(entry).some((each) => undone.has(each))) undone.add(entry.id);
  const known = said.filter(({ entry }) => !undone.has(entry.id));
  const paid = said.find(({ entry }) => accepted && payloadRefs(accepted.entry.payload).includes(entry.id));
  const authorOf = (each: Said | undefined) =>
    [...authors.values()].find(({ self }) => self.device === each?.entry.device);
  const [payee, payer] = [authorOf(accepted), authorOf(paid)];
  if (paid === undefined || payee === undefined || payer === undefined)
    throw new Error('in a village somebody accepts');
  const books = await opened(newDisk());
  await books.receive(known, 'elsewhere');
  const [entry] = compose(books.state, payer.self.device, [{ kind: 'acknowledge', payload: {} }], 1_800_000_000_000);
  if (entry === undefined) throw new Error('a draft is one entry');
  const after: Said = { entry, bytes: entry.bytes, signature: await payer.sign(signedMessage(entry)) };
  return { author: payee, paid: paid.entry.id, known: [...known, after] };
}

test('a payment is accepted when its own signature holds, and not before', async () => {
  const { author, paid, known } = await beforeTheLastAcceptance();
  expect(known.length).toBeGreaterThan(bulkFrom);
  const { ports } = newDisk();
  const box = { ...(await boxKeyFromSeed(new Uint8Array(32).fill(1))) };
  const key = { device: author.self.device, strength: 'strong', sign: author.sign, keep: () => null } as const;
  const local: LocalGroup = {
    ...{ group, device: author.self.device, member: author.self.member, signing: null, box: null },
    ...{ epochKeys: [], relays: [], recovery: null, demo: false, stopped: false },
    ...{ villagers: [], deviceLinks: [], invitations: [] },
  };
  const open = new OpenGroup(
    local,
    { self: author.self, key, box },
    {
      ...ports,
      documents: { ...ports.documents, project: async () => ({ behind: [], lost: [] }) },
      clock: { now: () => 1_800_000_000_000, after: () => () => undefined },
      tabs: new Browser().tab(),
    },
  );
  const mine = known.filter(({ entry }) => entry.device === author.self.device);
  const own = mine.map(({ entry, signature }) => toKept(entry, signature));
  await ports.entries.append(group, null, own);
  await open.open();
  const acceptances = (): number => open.books.state.accounts.transfers.get(paid)?.accepts.length ?? 0;

  await open.receiveEntries(known.map((each) => (each.entry.id === paid ? forge(each) : each)));
  const whole = known.find(({ entry }) => entry.id === paid);
  await vi.waitFor(async () => {
    const kept = (await ports.entries.journal(group)).find((row) => row.id === paid);
    expect(kept?.signature).toEqual(noSignature);
  });
  // Whatever is appended because of it has had its turn before this.
  await open.books.reload();
  expect(open.books.state.accounts.transfers.has(paid)).toBe(true);
  expect(acceptances()).toBe(0);

  await open.receiveEntries(whole ? [whole] : []);
  await vi.waitFor(() => expect(acceptances()).toBe(1));
});
