import { describe, expect, test } from 'vitest';
import type { SlotId } from '../../../src/wire/relay.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { connectPhone, type TestPhone } from '../support/test-phone.ts';
import { startTestRelay, type TestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('village');
const { channel } = key;
const bytes = (length: number) => new Uint8Array(length).fill(1);
const slotNamed = (digit: string) => digit.repeat(64) as SlotId;

async function openPhone(
  limits: NonNullable<Parameters<typeof startTestRelay>[0]>['limits'] = {},
): Promise<[TestPhone, TestRelay]> {
  const relay = await startTestRelay({ limits: limits ?? {} });
  const phone = await connectPhone(relay.url);
  await phone.open(key);
  return [phone, relay];
}

const append = (phone: TestPhone, ...chunks: Uint8Array[]) => phone.ask({ kind: 'append', channel, chunks });
const put = (phone: TestPhone, slot: string, revision: number, length: number) =>
  phone.ask({ kind: 'put', channel, slot: slotNamed(slot), revision, bytes: bytes(length) });

describe('sizes', () => {
  test('are announced in hello', async () => {
    const [phone] = await openPhone({ liveBytesMax: 2048 });
    expect(phone.hello.sizes).toEqual({ chunk: 262_144, append: 1_048_576, slot: 65_536, live: 2048 });
  });

  test('are allowed to the last byte and refused by one more', async () => {
    const limits = { chunkBytesMax: 2048, appendBytesMax: 3072, slotBytesMax: 1024, liveBytesMax: 1024 };
    const [phone] = await openPhone(limits);
    const tooMuch = { kind: 'refused', why: 'wrong-size', retryAfterMs: null };
    expect(await append(phone, bytes(2048), bytes(1024))).toMatchObject({ kind: 'appended' });
    expect(await append(phone, bytes(2049))).toMatchObject(tooMuch);
    expect(await append(phone, bytes(2048), bytes(1025))).toMatchObject(tooMuch);
    expect(await append(phone, bytes(0))).toMatchObject(tooMuch);
    expect(await append(phone)).toMatchObject(tooMuch);
    expect(await put(phone, 'a', 1, 1024)).toMatchObject({ kind: 'stored' });
    expect(await put(phone, 'a', 2, 1025)).toMatchObject(tooMuch);
    expect(await phone.ask({ kind: 'live', channel, bytes: bytes(1024) })).toMatchObject({ kind: 'passed' });
    expect(await phone.ask({ kind: 'live', channel, bytes: bytes(1025) })).toMatchObject(tooMuch);
    expect(await phone.ask({ kind: 'live', channel, bytes: bytes(0) })).toMatchObject(tooMuch);
  });

  test('beyond the largest frame end the connection before the frame is read', async () => {
    const [phone] = await openPhone({ appendBytesMax: 4096, slotBytesMax: 1024, liveBytesMax: 1024 });
    phone.socket.send(bytes(16_384));
    expect(await phone.closed).toBe(1009);
  });
});

describe('room', () => {
  test('in a channel is counted over chunks and slots, and a shorter value gives some back', async () => {
    const [phone] = await openPhone({ channelBytesMax: 4096 });
    await append(phone, bytes(2000));
    expect(await put(phone, 'a', 1, 1900)).toMatchObject({ kind: 'stored' });
    expect(await append(phone, bytes(100))).toMatchObject({ kind: 'refused', why: 'channel-full' });
    expect(await put(phone, 'a', 2, 1990)).toMatchObject({ kind: 'refused', why: 'channel-full' });
    expect(await put(phone, 'a', 2, 10)).toMatchObject({ kind: 'stored' });
    expect(await append(phone, bytes(100))).toMatchObject({ kind: 'appended', first: 2 });
  });

  test('for slots is limited by number, while those that exist may change', async () => {
    const [phone] = await openPhone({ channelSlotsMax: 2 });
    await put(phone, 'a', 1, 1);
    await put(phone, 'b', 1, 1);
    expect(await put(phone, 'c', 1, 1)).toMatchObject({ kind: 'refused', why: 'slots-full' });
    expect(await put(phone, 'b', 2, 1)).toMatchObject({ kind: 'stored' });
  });

  test('in the whole store is shared by all channels', async () => {
    const [phone] = await openPhone({ storeBytesMax: 4096 });
    await append(phone, bytes(3000));
    const other = makeChannelKey('next valley');
    await phone.open(other);
    expect(await phone.ask({ kind: 'append', channel: other.channel, chunks: [bytes(2000)] })).toMatchObject({
      kind: 'refused',
      why: 'relay-full',
    });
    expect(await phone.ask({ kind: 'append', channel: other.channel, chunks: [bytes(500)] })).toMatchObject({
      kind: 'appended',
    });
  });

  test('is judged write by write when several are committed together', async () => {
    const [phone] = await openPhone({ channelBytesMax: 4096 });
    const answers = await Promise.all([
      append(phone, bytes(3000)),
      append(phone, bytes(3000)),
      append(phone, bytes(800)),
    ]);
    expect(answers).toMatchObject([
      { kind: 'appended', first: 1 },
      { why: 'channel-full' },
      { kind: 'appended', first: 2 },
    ]);
  });
});

describe('rates', () => {
  test('of requests are limited by address, over all its connections, until time has passed', async () => {
    const [phone, relay] = await openPhone({ requestsBurst: 5, requestsPerSecond: 2 });
    const other = await connectPhone(relay.url);
    const pings = await Promise.all([phone, other, phone, other].map((each) => each.ask({ kind: 'ping' })));
    expect(pings.map((ping) => ping.kind)).toEqual(['pong', 'pong', 'pong', 'pong']);
    expect(await other.ask({ kind: 'ping' })).toMatchObject({ kind: 'refused', why: 'busy', retryAfterMs: 500 });
    relay.clock.advance(500);
    expect(await other.ask({ kind: 'ping' })).toMatchObject({ kind: 'pong' });
  });

  test('of bytes are limited by channel', async () => {
    const [phone, relay] = await openPhone({ channelBytesBurst: 10_000, channelBytesPerSecond: 1000 });
    expect(await append(phone, bytes(12_000))).toMatchObject({ kind: 'appended' });
    expect(await append(phone, bytes(1))).toMatchObject({ kind: 'refused', why: 'channel-busy', retryAfterMs: 2001 });
    relay.clock.advance(2001);
    expect(await append(phone, bytes(1))).toMatchObject({ kind: 'appended' });
  });

  test('of bytes sent are limited by address', async () => {
    const [phone, relay] = await openPhone({ inBytesBurst: 10_000, inBytesPerSecond: 1000 });
    await append(phone, bytes(20_000));
    expect(await append(phone, bytes(1))).toMatchObject({ kind: 'refused', why: 'busy' });
    relay.clock.advance(20_000);
    expect(await append(phone, bytes(1))).toMatchObject({ kind: 'appended' });
  });

  test('of bytes fetched are limited by address', async () => {
    const [phone, relay] = await openPhone({ outBytesBurst: 10_000, outBytesPerSecond: 1000 });
    await append(phone, bytes(15_000));
    const read = () => phone.ask({ kind: 'read', channel, after: null, limit: 1 });
    expect(await read()).toMatchObject({ kind: 'page' });
    expect(await read()).toMatchObject({ kind: 'refused', why: 'busy', retryAfterMs: 5001 });
    relay.clock.advance(5001);
    expect(await read()).toMatchObject({ kind: 'page' });
  });

  test('make a follower wait and then get everything', async () => {
    const [phone, relay] = await openPhone({ outBytesBurst: 1000, outBytesPerSecond: 1000 });
    await append(phone, bytes(100_000));
    await append(phone, bytes(100_000));
    await phone.ask({ kind: 'follow', channel, after: null, slotsAfter: null });
    expect(await phone.pushes.take()).toMatchObject({ kind: 'chunks', items: [{ sequence: 1 }] });
    await phone.ask({ kind: 'ping' });
    expect(phone.pushes.waiting()).toEqual([]);
    relay.clock.advance(200_000);
    expect(await phone.pushes.take()).toMatchObject({ kind: 'chunks', items: [{ sequence: 2 }] });
  });

  test('of new channels are limited by address and day; reading an empty one makes none', async () => {
    const [phone, relay] = await openPhone({ newChannelsPerDay: 2, silenceSecondsMax: 86_400 });
    const keys = ['a', 'b', 'c'].map(makeChannelKey);
    for (const each of keys) await phone.open(each);
    const appendTo = (at: number) =>
      phone.ask({ kind: 'append', channel: (keys[at] ?? key).channel, chunks: [bytes(1)] });
    expect(await appendTo(0)).toMatchObject({ kind: 'appended' });
    expect(await appendTo(1)).toMatchObject({ kind: 'appended' });
    expect(await appendTo(2)).toMatchObject({
      kind: 'refused',
      why: 'too-many-new-channels',
      retryAfterMs: 43_200_000,
    });
    expect(await appendTo(0)).toMatchObject({ kind: 'appended' });
    relay.clock.advance(43_200_000);
    expect(await appendTo(2)).toMatchObject({ kind: 'appended' });
  });

  test('ignored again and again end the connection', async () => {
    const [phone] = await openPhone({ requestsBurst: 1, requestsPerSecond: 1 });
    const pings = Array.from({ length: 250 }, () => phone.ask({ kind: 'ping' }).catch(() => null));
    expect(await phone.closed).toBe(1008);
    await Promise.all(pings);
  });
});

describe('connections', () => {
  test('have a limited number of channels', async () => {
    const [phone] = await openPhone({ channelsPerSocketMax: 2 });
    expect(await phone.open(makeChannelKey('b'))).toMatchObject({ kind: 'opened' });
    expect(await phone.open(makeChannelKey('c'))).toMatchObject({ kind: 'refused', why: 'too-many-channels' });
    await phone.ask({ kind: 'close', channel });
    expect(await phone.open(makeChannelKey('c'))).toMatchObject({ kind: 'opened' });
  });

  test('are limited by address and in all', async () => {
    const relay = await startTestRelay({ trustedProxies: 1, limits: { socketsPerAddressMax: 1, socketsMax: 2 } });
    const from = (address: string) => connectPhone(relay.url, { headers: { 'X-Forwarded-For': address } });
    const first = await from('192.0.2.1');
    await expect(from('192.0.2.1')).rejects.toThrow('429');
    await from('192.0.2.2');
    await expect(from('192.0.2.3')).rejects.toThrow('503');
    first.socket.close();
    await first.closed;
    await from('192.0.2.1');
  });

  test('that say nothing for too long are dropped, and a ping is enough to stay', async () => {
    const relay = await startTestRelay({ limits: { silenceSecondsMax: 60 } });
    const silent = await connectPhone(relay.url);
    const quiet = await connectPhone(relay.url);
    relay.clock.advance(45_000);
    await quiet.ask({ kind: 'ping' });
    relay.clock.advance(45_000);
    expect(await silent.closed).toBe(1006);
    expect(await quiet.ask({ kind: 'ping' })).toMatchObject({ kind: 'pong' });
  });

  test('that do not take what they are sent are dropped', async () => {
    const [sender, relay] = await openPhone({
      socketBufferBytesMax: 65_536,
      requestsBurst: 100_000,
      channelBytesBurst: 2 ** 30,
    });
    const stuck = await connectPhone(relay.url);
    await stuck.open(key);
    stuck.socket.pause();
    let receivers = 1;
    for (let sent = 0; receivers > 0 && sent < 4000; sent += 1) {
      const passed = await sender.ask({ kind: 'live', channel, bytes: bytes(16_384) });
      receivers = passed.kind === 'passed' ? passed.receivers : -1;
    }
    expect(receivers).toBe(0);
  });

  test('from other origins are refused when the operator named some', async () => {
    const relay = await startTestRelay({ origins: ['https://minga.example'] });
    await connectPhone(relay.url, { headers: { Origin: 'https://minga.example' } });
    await connectPhone(relay.url);
    await expect(connectPhone(relay.url, { headers: { Origin: 'https://elsewhere.example' } })).rejects.toThrow('403');
  });
});
