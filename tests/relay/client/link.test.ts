import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import type { ChannelEvent, ChannelKey, RelayLink } from '../../../src/replication/relay/relay-link.ts';
import type { SlotId } from '../../../src/wire/relay.ts';
import { databaseFile } from '../../../sync-server/store/database.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { makeInbox } from '../support/inbox.ts';
import { type LinkedPhone, linkTo, until } from '../support/linked-phone.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestRelay, type TestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('village');
const slot = 'a'.repeat(64) as SlotId;

function follow(phone: LinkedPhone, after: Parameters<RelayLink['open']>[1] | object = {}) {
  const events = makeInbox<ChannelEvent>();
  const channel = phone.link.open(key, { after: null, slotsAfter: null, receive: events.put, ...after });
  return { channel, events };
}

const texts = (event: ChannelEvent): readonly string[] =>
  event.kind === 'chunks' ? event.chunks.map((chunk) => new TextDecoder().decode(chunk)) : [`(${event.kind})`];

/** Another relay on the same port, as after a restart or an update. */
async function restart(relay: TestRelay, dataFolder = relay.config.dataFolder): Promise<TestRelay> {
  await relay.stop();
  return startTestRelay({ port: relay.port, dataFolder });
}

describe('a link', () => {
  test('goes from connecting to connected and knows the relay’s sizes', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    expect(phone.link.state()).toBe('connecting');
    expect(phone.link.sizes()).toBeNull();
    await until(phone, 'connected');
    expect(phone.link.sizes()).toEqual({ chunk: 262_144, append: 1_048_576, slot: 65_536, live: 16_384 });
  });

  test('appends, reads, puts, lists and passes live messages', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    const channel = phone.link.open(key);
    const at = (sequence: number) => ({ epoch: expect.any(String), sequence });

    expect(await channel.append([utf8('a'), utf8('b')])).toEqual({ ok: true, value: { first: at(1), last: at(2) } });
    const page = await channel.read(null, 1);
    expect(page).toEqual({ ok: true, value: { chunks: [utf8('a')], cursor: at(1), more: true } });
    const rest = await channel.read(page.ok ? page.value.cursor : null, 10);
    expect(rest).toEqual({ ok: true, value: { chunks: [utf8('b')], cursor: at(2), more: false } });
    const end = rest.ok ? rest.value.cursor : null;
    expect(await channel.read(end, 10)).toEqual({ ok: true, value: { chunks: [], cursor: end, more: false } });

    const stamped = { epoch: expect.any(String), stamp: 1 };
    expect(await channel.put(slot, 1, utf8('v'))).toEqual({ ok: true, value: { cursor: stamped } });
    expect(await channel.put(slot, 1, utf8('w'))).toEqual({
      ok: false,
      error: { name: 'slot-outdated', retryAfterMs: null },
    });
    expect(await channel.slots(null, 10)).toEqual({
      ok: true,
      value: { slots: [{ slot, revision: 1, stamp: 1, bytes: utf8('v') }], cursor: stamped, more: false },
    });
    expect(await channel.live(utf8('x'))).toEqual({ ok: true, value: { receivers: 0 } });
  });

  test('follows: what was there, that it caught up, and then what comes', async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [linkTo(relay.url), linkTo(relay.url)];
    await Promise.all([until(ana, 'connected'), until(bea, 'connected')]);
    const { channel, events: own } = follow(ana);
    expect(await own.take()).toEqual({ kind: 'caught-up' });
    await channel.append([utf8('a'), utf8('b')]);
    await channel.put(slot, 1, utf8('v'));
    expect(texts(await own.take())).toEqual(['a', 'b']);

    const { events } = follow(bea);
    expect(texts(await events.take())).toEqual(['a', 'b']);
    expect(await events.take()).toMatchObject({
      kind: 'slots',
      slots: [{ slot, bytes: utf8('v') }],
      cursor: { stamp: 1 },
    });
    expect(await events.take()).toEqual({ kind: 'caught-up' });
    await channel.live(utf8('psst'));
    expect(await events.take()).toEqual({ kind: 'live', bytes: utf8('psst') });
  });

  test('starts after the cursors it is given', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    const writer = phone.link.open(key);
    const first = await writer.append([utf8('a')]);
    await writer.append([utf8('b')]);
    const late = linkTo(relay.url);
    const { events } = follow(late, { after: first.ok ? first.value.last : null });
    expect(texts(await events.take())).toEqual(['b']);
  });

  test('comes back by itself after the relay restarted, proves its channels anew and goes on where it was', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    const { channel, events } = follow(phone);
    expect(await events.take()).toEqual({ kind: 'caught-up' });
    await channel.append([utf8('a')]);
    expect(texts(await events.take())).toEqual(['a']);

    await restart(relay);
    await until(phone, 'offline');
    expect(await channel.append([utf8('lost?')])).toEqual({ ok: false, error: { name: 'offline' } });
    phone.clock.advance(500);
    await until(phone, 'connected');
    expect(await events.take()).toEqual({ kind: 'caught-up' });
    await channel.append([utf8('b')]);
    expect(texts(await events.take())).toEqual(['b']);
  });

  test('says when the relay lost its store, and follows the new log from its beginning', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    const { channel, events } = follow(phone);
    await events.take();
    await channel.append([utf8('a')]);
    await events.take();
    await channel.put(slot, 1, utf8('v'));
    await events.take();

    await restart(relay, makeTemporaryFolder());
    await until(phone, 'offline');
    phone.clock.advance(500);
    expect(await events.take()).toEqual({ kind: 'lost' });
    expect(await events.take()).toEqual({ kind: 'caught-up' });
    await channel.append([utf8('a, offered again')]);
    expect(await events.take()).toMatchObject({ kind: 'chunks', cursor: { sequence: 1 } });
    await channel.put(slot, 1, utf8('v, offered again'));
    expect(await events.take()).toMatchObject({ kind: 'slots', cursor: { stamp: 1 } });
  });

  test('catches up with a log of which nothing is left', async () => {
    const relay = await startTestRelay();
    const writer = linkTo(relay.url);
    await until(writer, 'connected');
    await writer.link.open(key).append([utf8('a'), utf8('b')]);
    const database = new DatabaseSync(join(relay.config.dataFolder, databaseFile));
    database.exec('DELETE FROM chunk');
    database.close();
    expect(await follow(linkTo(relay.url)).events.take()).toEqual({ kind: 'caught-up' });
  });

  test('tells offline from unanswered: nothing was sent, or it may have happened', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    const channel = phone.link.open(key);
    expect(await channel.append([utf8('a')])).toEqual({ ok: false, error: { name: 'offline' } });
    await until(phone, 'connected');
    expect(await channel.append([utf8('a')])).toMatchObject({ ok: true });
    const under = channel.append([utf8('b')]);
    await Promise.resolve(); // it goes out
    phone.link.close();
    expect(await under).toEqual({ ok: false, error: { name: 'unanswered' } });
  });

  test('follows a channel later when it is refused for now', async () => {
    const relay = await startTestRelay({ limits: { requestsBurst: 1, requestsPerSecond: 1 } });
    const phone = linkTo(relay.url);
    const { channel, events } = follow(phone);
    await until(phone, 'connected');
    expect(await channel.read(null, 1)).toEqual({ ok: false, error: { name: 'busy', retryAfterMs: 1000 } });
    relay.clock.advance(1000);
    expect(events.waiting()).toEqual([]);
    phone.clock.advance(1000);
    expect(await events.take()).toEqual({ kind: 'caught-up' });
  });

  test('opens a channel later when it is refused for now', async () => {
    const relay = await startTestRelay({ limits: { channelsPerSocketMax: 1 } });
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    const first = phone.link.open(makeChannelKey('first'));
    expect(await first.read(null, 1)).toMatchObject({ ok: true });
    const { channel, events } = follow(phone);
    expect(await channel.read(null, 1)).toMatchObject({ ok: false, error: { name: 'too-many-channels' } });
    first.close();
    phone.clock.advance(60_000);
    expect(await events.take()).toEqual({ kind: 'caught-up' });
  });

  test('never throws at a key that does not open the channel', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    const wrong: ChannelKey = { ...key, sign: makeChannelKey('next valley').sign };
    expect(await phone.link.open(wrong).append([utf8('a')])).toEqual({
      ok: false,
      error: { name: 'bad-proof', retryAfterMs: null },
    });
    const broken: ChannelKey = { ...makeChannelKey('third'), sign: () => Promise.reject(new Error('the key is gone')) };
    expect(await phone.link.open(broken).append([utf8('a')])).toMatchObject({
      ok: false,
      error: { name: 'bad-proof' },
    });
  });

  test('hears nothing more of a channel that it closed, and may open it again', async () => {
    const relay = await startTestRelay();
    const [ana, bea] = [linkTo(relay.url), linkTo(relay.url)];
    await until(bea, 'connected');
    const { channel, events } = follow(ana);
    expect(await events.take()).toEqual({ kind: 'caught-up' });
    channel.close();
    expect(await channel.append([utf8('x')])).toEqual({ ok: false, error: { name: 'offline' } });
    await bea.link.open(key).append([utf8('a')]);

    const again = follow(ana);
    expect(texts(await again.events.take())).toEqual(['a']);
    expect(events.waiting()).toEqual([]);
  });

  test('ends for good when it is closed, with nothing left behind', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    phone.link.close();
    expect(phone.link.state()).toBe('offline');
    expect(phone.clock.pending()).toBe(0);
    phone.link.wake();
    phone.network.dispatchEvent(new Event('online'));
    expect(phone.link.state()).toBe('offline');
  });

  test('survives an address that is none', async () => {
    const phone = linkTo('not an address');
    phone.clock.advance(0);
    expect(phone.link.state()).toBe('offline');
  });
});
