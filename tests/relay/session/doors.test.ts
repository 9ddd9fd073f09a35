import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SlotId } from '../../../src/wire/relay.ts';
import { databaseFile } from '../../../sync-server/store/database.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { readStoreFiles } from '../support/store-files.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { connectPhone, type TestPhone } from '../support/test-phone.ts';
import { startTestRelay, type TestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('the door of the Huerta');
const { channel } = key;
const bytes = (length: number, value = 1) => new Uint8Array(length).fill(value);
const none = bytes(0);
const askNamed = (digit: string) => digit.repeat(64) as SlotId;
const day = 24 * 60 * 60_000;

type Settings = NonNullable<Parameters<typeof startTestRelay>[0]>;

/** A coordinator who has proven the door's key, and a stranger who has none. */
async function atTheDoor(settings: Settings = {}): Promise<[TestPhone, TestPhone, TestRelay]> {
  const relay = await startTestRelay(settings);
  const [keeper, stranger] = await Promise.all([connectPhone(relay.url), connectPhone(relay.url)]);
  await keeper.open(key);
  return [keeper, stranger, relay];
}

const hang = (phone: TestPhone, card: Uint8Array, listed = false, door = channel) =>
  phone.ask({ kind: 'hang', channel: door, listed, card });
const knock = (phone: TestPhone, name: string, content: Uint8Array, door = channel) =>
  phone.ask({ kind: 'knock', door, ask: askNamed(name), bytes: content });
const visit = (phone: TestPhone, door = channel) => phone.ask({ kind: 'visit', door });
const list = (phone: TestPhone) => phone.ask({ kind: 'doors', doorsAfter: null });
const asks = (phone: TestPhone) => phone.ask({ kind: 'asks', channel, asksAfter: null });

describe('a card', () => {
  test('hangs at a door for everybody who knows the door, and stands in the list only if it is to be', async () => {
    const [keeper, stranger] = await atTheDoor();
    expect(await visit(stranger)).toMatchObject({ kind: 'card', card: null });
    expect(await hang(keeper, bytes(10))).toMatchObject({ kind: 'hung' });
    expect(await visit(stranger)).toMatchObject({ kind: 'card', card: bytes(10) });
    expect(await list(stranger)).toMatchObject({ kind: 'doorPage', items: [], more: false });
    await hang(keeper, bytes(11), true);
    expect(await list(stranger)).toMatchObject({ items: [{ door: channel, card: bytes(11) }], more: false });
    await hang(keeper, bytes(12), false);
    expect(await list(stranger)).toMatchObject({ items: [] });
    expect(await visit(stranger)).toMatchObject({ card: bytes(12) });
  });

  test('is changed and taken off by nobody who has not proven the door’s key', async () => {
    const [keeper, stranger] = await atTheDoor();
    await hang(keeper, bytes(10), true);
    const notOpen = { kind: 'refused', why: 'not-open' };
    expect(await hang(stranger, bytes(9))).toMatchObject(notOpen);
    expect(await hang(stranger, none)).toMatchObject(notOpen);
    expect(await asks(stranger)).toMatchObject(notOpen);
    expect(await stranger.ask({ kind: 'dismiss', channel, ask: askNamed('a') })).toMatchObject(notOpen);
    await stranger.open(makeChannelKey('another door'));
    expect(await hang(stranger, none)).toMatchObject(notOpen);
    expect(await visit(stranger)).toMatchObject({ card: bytes(10) });
  });

  test('taken off takes with it what was asked there, and nobody can ask any more', async () => {
    const [keeper, stranger] = await atTheDoor();
    await hang(keeper, bytes(10), true);
    await knock(stranger, 'a', bytes(20));
    await hang(keeper, none);
    expect(await visit(stranger)).toMatchObject({ card: null });
    expect(await list(stranger)).toMatchObject({ items: [] });
    expect(await asks(keeper)).toMatchObject({ items: [] });
    expect(await knock(stranger, 'b', bytes(20))).toMatchObject({ kind: 'refused', why: 'no-door' });
  });

  test('has a size, and there is a number of doors', async () => {
    const [keeper, stranger] = await atTheDoor({ limits: { doorCardBytesMax: 2048, doorsMax: 1 } });
    expect(await hang(keeper, bytes(2049))).toMatchObject({ kind: 'refused', why: 'wrong-size' });
    expect(await hang(keeper, bytes(2048))).toMatchObject({ kind: 'hung' });
    const other = makeChannelKey('another door');
    await stranger.open(other);
    expect(await hang(stranger, bytes(9), true, other.channel)).toMatchObject({ kind: 'refused', why: 'doors-full' });
    expect(await hang(keeper, bytes(100))).toMatchObject({ kind: 'hung' });
  });

  test('counts as a channel that its address begins', async () => {
    const [keeper, stranger] = await atTheDoor({ limits: { newChannelsPerDay: 1 } });
    await hang(keeper, bytes(10));
    const other = makeChannelKey('another door');
    await stranger.open(other);
    const refused = await hang(stranger, bytes(9), true, other.channel);
    expect(refused).toMatchObject({ kind: 'refused', why: 'too-many-new-channels' });
  });

  test('that nobody hung up again for sixty days is gone, with what was asked there', async () => {
    const [keeper, stranger, relay] = await atTheDoor({ limits: { silenceSecondsMax: 86_400 } });
    await hang(keeper, bytes(10), true);
    relay.clock.advance(40 * day);
    const [later, visitor] = await Promise.all([connectPhone(relay.url), connectPhone(relay.url)]);
    await later.open(key);
    await hang(later, bytes(10), true);
    relay.clock.advance(0.5 * day);
    expect(await visit(visitor)).toMatchObject({ card: bytes(10) });
    relay.clock.advance(61 * day);
    const last = await connectPhone(relay.url);
    expect(await visit(last)).toMatchObject({ card: null });
    expect(await list(last)).toMatchObject({ items: [] });
    stranger.socket.terminate();
  });

  test('lists of any length come in pages', async () => {
    const [keeper, stranger] = await atTheDoor();
    const doors = Array.from({ length: 40 }, (_, at) => makeChannelKey(`door ${at}`));
    for (const door of doors) {
      await keeper.open(door);
      await hang(keeper, bytes(4_096), true, door.channel);
    }
    const seen: string[] = [];
    for (let more = true; more; ) {
      const after = seen.at(-1) as typeof channel | undefined;
      const page = await stranger.ask({ kind: 'doors', doorsAfter: after ?? null });
      if (page.kind !== 'doorPage') throw new Error(`not a page but ${page.kind}`);
      expect(page.items.length).toBeLessThan(40);
      seen.push(...page.items.map(({ door }) => door));
      more = page.more;
    }
    expect(seen).toEqual(doors.map((door) => door.channel).sort());
  });
});

describe('an ask', () => {
  test('reaches those who hold the door’s key, who are told at once, and may be replaced and taken back by its name', async () => {
    const [keeper, stranger] = await atTheDoor();
    await hang(keeper, bytes(10));
    expect(await knock(stranger, 'a', bytes(20))).toMatchObject({ kind: 'knocked' });
    expect(await keeper.pushes.take()).toEqual({ kind: 'live', channel, bytes: none });
    await knock(stranger, 'b', bytes(21));
    await knock(stranger, 'a', bytes(22));
    const both = [
      { ask: askNamed('a'), bytes: bytes(22) },
      { ask: askNamed('b'), bytes: bytes(21) },
    ];
    expect(await asks(keeper)).toMatchObject({ kind: 'askPage', items: both, more: false });
    await knock(stranger, 'a', none);
    expect(await asks(keeper)).toMatchObject({ items: both.slice(1) });
    expect(await keeper.ask({ kind: 'dismiss', channel, ask: askNamed('b') })).toMatchObject({ kind: 'dismissed' });
    expect(await asks(keeper)).toMatchObject({ items: [] });
  });

  test('is refused where no card hangs, and when it is too large', async () => {
    const [keeper, stranger] = await atTheDoor({ limits: { askBytesMax: 1024 } });
    expect(await knock(stranger, 'a', bytes(20))).toMatchObject({ kind: 'refused', why: 'no-door' });
    await hang(keeper, bytes(10));
    expect(await knock(stranger, 'a', bytes(1025))).toMatchObject({ kind: 'refused', why: 'wrong-size' });
    expect(await knock(stranger, 'a', bytes(1024))).toMatchObject({ kind: 'knocked' });
  });

  test('finds a door full and a relay full, while those that lie there may change', async () => {
    const [keeper, stranger] = await atTheDoor({ limits: { doorAsksMax: 2, asksMax: 3 } });
    const other = makeChannelKey('another door');
    await keeper.open(other);
    await hang(keeper, bytes(10));
    await hang(keeper, bytes(10), false, other.channel);
    await knock(stranger, 'a', bytes(20));
    await knock(stranger, 'b', bytes(20));
    const full = { kind: 'refused', why: 'door-full' };
    expect(await knock(stranger, 'c', bytes(20))).toMatchObject(full);
    expect(await knock(stranger, 'b', bytes(30))).toMatchObject({ kind: 'knocked' });
    expect(await knock(stranger, 'c', bytes(20), other.channel)).toMatchObject({ kind: 'knocked' });
    expect(await knock(stranger, 'd', bytes(20), other.channel)).toMatchObject(full);
  });

  test('is one of so many that an address may make in a day, and says when the next may be', async () => {
    const [keeper, stranger, relay] = await atTheDoor({ limits: { knocksPerDay: 2 } });
    await hang(keeper, bytes(10));
    await knock(stranger, 'a', bytes(20));
    await knock(stranger, 'b', bytes(20));
    const refused = { kind: 'refused', why: 'too-many-knocks', retryAfterMs: day / 2 };
    expect(await knock(stranger, 'c', bytes(20))).toMatchObject(refused);
    relay.clock.advance(day / 2);
    const again = await connectPhone(relay.url);
    expect(await knock(again, 'c', bytes(20))).toMatchObject({ kind: 'knocked' });
  });

  test('that nobody answered is gone after thirty days, and its bytes are overwritten', async () => {
    const dataFolder = makeTemporaryFolder();
    const [keeper, stranger, relay] = await atTheDoor({ dataFolder });
    await hang(keeper, bytes(10));
    await knock(stranger, 'a', new TextEncoder().encode('an ask that was locked'));
    relay.clock.advance(29 * day);
    const later = await connectPhone(relay.url);
    await later.open(key);
    expect(await asks(later)).toMatchObject({ items: [{ ask: askNamed('a') }] });
    relay.clock.advance(2 * day);
    const last = await connectPhone(relay.url);
    await last.open(key);
    expect(await asks(last)).toMatchObject({ items: [] });
    relay.clock.advance(day / 24);
    expect(readStoreFiles(dataFolder).includes('an ask that was locked')).toBe(false);
  });
});

test('a store of the version before doors is taken over with all that it holds', async () => {
  const dataFolder = makeTemporaryFolder();
  const before = await startTestRelay({ dataFolder });
  const phone = await connectPhone(before.url);
  await phone.open(key);
  await phone.ask({ kind: 'append', channel, chunks: [bytes(5)] });
  await before.stop();
  const database = new DatabaseSync(join(dataFolder, databaseFile));
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  database.exec('DROP TABLE ask; DROP TABLE door; PRAGMA user_version = 1;');
  database.close();

  const after = await startTestRelay({ dataFolder });
  const again = await connectPhone(after.url);
  expect(await again.open(key)).toMatchObject({ kind: 'opened', last: 1 });
  expect(await hang(again, bytes(10))).toMatchObject({ kind: 'hung' });
});
