import { describe, expect, test } from 'vitest';
import { bytesToHex, utf8 } from '../../../src/lib/bytes.ts';
import type { Cursor, SlotId, StreamEpoch } from '../../../src/wire/relay.ts';
import type { RelayReply } from '../../../src/wire/relay-replies.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { readStoreFiles } from '../support/store-files.ts';
import { connectPhone, type TestPhone } from '../support/test-phone.ts';
import { startTestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('village');
const { channel } = key;
const slot = bytesToHex(new Uint8Array(32).fill(7)) as SlotId;
const otherSlot = bytesToHex(new Uint8Array(32).fill(9)) as SlotId;

async function openPhone(url: string): Promise<TestPhone> {
  const phone = await connectPhone(url);
  expect(await phone.open(key)).toMatchObject({ kind: 'opened' });
  return phone;
}

const append = (phone: TestPhone, ...texts: string[]) =>
  phone.ask({ kind: 'append', channel, chunks: texts.map(utf8) });

const textsOf = (reply: RelayReply): readonly string[] => {
  if (reply.kind !== 'page' && reply.kind !== 'chunks') throw new Error(`not chunks but ${reply.kind}`);
  return reply.items.map((item) => new TextDecoder().decode(item.bytes));
};

describe('a log', () => {
  test('gives chunks back in the order in which they were appended, with rising sequences', async () => {
    const relay = await startTestRelay();
    const phone = await openPhone(relay.url);
    expect(await append(phone, 'a', 'b')).toMatchObject({ kind: 'appended', first: 1, last: 2 });
    expect(await append(phone, 'c')).toMatchObject({ kind: 'appended', first: 3, last: 3 });

    const page = await phone.ask({ kind: 'read', channel, after: null, limit: 10 });
    expect(textsOf(page)).toEqual(['a', 'b', 'c']);
    expect(page).toMatchObject({ items: [{ sequence: 1 }, { sequence: 2 }, { sequence: 3 }], more: false });
  });

  test('is read on from a cursor, page by page', async () => {
    const relay = await startTestRelay();
    const phone = await openPhone(relay.url);
    await append(phone, 'a', 'b', 'c', 'd');
    const cursorAt = (sequence: number): Cursor => ({ epoch: phone.hello.epoch, sequence });

    const first = await phone.ask({ kind: 'read', channel, after: cursorAt(1), limit: 2 });
    expect(textsOf(first)).toEqual(['b', 'c']);
    expect(first).toMatchObject({ more: true });
    const second = await phone.ask({ kind: 'read', channel, after: cursorAt(3), limit: 2 });
    expect(textsOf(second)).toEqual(['d']);
    expect(second).toMatchObject({ more: false });
    expect(textsOf(await phone.ask({ kind: 'read', channel, after: cursorAt(4), limit: 2 }))).toEqual([]);
  });

  test('keeps appends of several phones whole, whatever their order', async () => {
    const relay = await startTestRelay();
    const phones = await Promise.all([openPhone(relay.url), openPhone(relay.url), openPhone(relay.url)]);
    const appends = phones.flatMap((phone, at) =>
      Array.from({ length: 20 }, (_, round) => append(phone, `${at}:${round}:x`, `${at}:${round}:y`)),
    );
    const answers = await Promise.all(appends);

    const firsts = answers.map((answer) => (answer.kind === 'appended' ? answer.first : 0));
    expect(new Set(firsts).size).toBe(60);
    const texts = textsOf(await (phones[0] as TestPhone).ask({ kind: 'read', channel, after: null, limit: 1000 }));
    expect(texts).toHaveLength(120);
    for (let at = 0; at < texts.length; at += 2) expect(texts[at + 1]).toBe(texts[at]?.replace('x', 'y'));
    for (const phone of ['0', '1', '2']) {
      const rounds = texts
        .filter((text) => text.startsWith(`${phone}:`) && text.endsWith('x'))
        .map((text) => Number(text.split(':')[1]));
      expect(rounds).toEqual(Array.from({ length: 20 }, (_, round) => round));
    }
  });

  test('does not show another channel what was written to this one', async () => {
    const relay = await startTestRelay();
    const phone = await openPhone(relay.url);
    await append(phone, 'ours');
    const stranger = await connectPhone(relay.url);
    const other = makeChannelKey('next valley');
    await stranger.open(other);
    expect(textsOf(await stranger.ask({ kind: 'read', channel: other.channel, after: null, limit: 9 }))).toEqual([]);
  });

  test.each([
    [
      'of another epoch',
      (epoch: StreamEpoch) => ({
        epoch: epoch.replace(/./, (digit) => (digit === '0' ? '1' : '0')) as StreamEpoch,
        sequence: 1,
      }),
    ],
    ['beyond the end', (epoch: StreamEpoch) => ({ epoch, sequence: 4 })],
  ])('answers a cursor %s with a gap that says how far the log reaches', async (_, cursorOf) => {
    const relay = await startTestRelay();
    const phone = await openPhone(relay.url);
    await append(phone, 'a', 'b', 'c');
    const after = cursorOf(phone.hello.epoch);
    const gap = { kind: 'gap', first: 1, last: 3, stamp: 0 };
    expect(await phone.ask({ kind: 'read', channel, after, limit: 5 })).toMatchObject(gap);
    expect(await phone.ask({ kind: 'follow', channel, after, slotsAfter: null })).toMatchObject(gap);
  });
});

describe('following', () => {
  test('pushes first what was there and then what comes, own chunks too', async () => {
    const relay = await startTestRelay();
    const writer = await openPhone(relay.url);
    await append(writer, 'old');
    expect(await writer.ask({ kind: 'follow', channel, after: null, slotsAfter: null })).toMatchObject({
      kind: 'following',
      first: 1,
      last: 1,
    });
    expect(textsOf(await writer.pushes.take())).toEqual(['old']);
    await append(writer, 'new');
    expect(textsOf(await writer.pushes.take())).toEqual(['new']);
  });

  test('resumes after a cursor on a new connection, with nothing lost or repeated', async () => {
    const relay = await startTestRelay();
    const writer = await openPhone(relay.url);
    await append(writer, 'a', 'b');
    const follower = await openPhone(relay.url);
    await follower.ask({ kind: 'follow', channel, after: null, slotsAfter: null });
    expect(textsOf(await follower.pushes.take())).toEqual(['a', 'b']);
    follower.socket.terminate();
    await append(writer, 'c');

    const again = await openPhone(relay.url);
    const after = { epoch: again.hello.epoch, sequence: 2 };
    await again.ask({ kind: 'follow', channel, after, slotsAfter: null });
    expect(textsOf(await again.pushes.take())).toEqual(['c']);
  });

  test('ends when the phone closes the channel', async () => {
    const relay = await startTestRelay();
    const writer = await openPhone(relay.url);
    const follower = await openPhone(relay.url);
    await follower.ask({ kind: 'follow', channel, after: null, slotsAfter: null });
    expect(await follower.ask({ kind: 'close', channel })).toMatchObject({ kind: 'closed' });
    await append(writer, 'unheard');
    expect(await writer.ask({ kind: 'live', channel, bytes: utf8('x') })).toMatchObject({ receivers: 0 });
    await follower.ask({ kind: 'ping' });
    expect(follower.pushes.waiting()).toEqual([]);
    expect(await follower.ask({ kind: 'read', channel, after: null, limit: 1 })).toMatchObject({ why: 'not-open' });
  });
});

describe('replaceable messages', () => {
  const put = (phone: TestPhone, into: SlotId, revision: number, text: string) =>
    phone.ask({ kind: 'put', channel, slot: into, revision, bytes: utf8(text) });

  test('keep one value a slot: the one of the highest revision', async () => {
    const relay = await startTestRelay();
    const phone = await openPhone(relay.url);
    expect(await put(phone, slot, 3, 'three')).toMatchObject({ kind: 'stored', stamp: 1 });
    expect(await put(phone, slot, 2, 'two')).toMatchObject({ kind: 'refused', why: 'slot-outdated' });
    expect(await put(phone, slot, 3, 'other')).toMatchObject({ kind: 'refused', why: 'slot-outdated' });
    expect(await put(phone, otherSlot, 1, 'one')).toMatchObject({ kind: 'stored', stamp: 2 });
    expect(await put(phone, slot, 4, 'four')).toMatchObject({ kind: 'stored', stamp: 3 });

    const page = await phone.ask({ kind: 'slots', channel, slotsAfter: null, limit: 10 });
    expect(page).toMatchObject({
      kind: 'slotPage',
      items: [
        { slot: otherSlot, revision: 1, stamp: 2, bytes: utf8('one') },
        { slot, revision: 4, stamp: 3, bytes: utf8('four') },
      ],
      more: false,
    });
    const newer = await phone.ask({
      kind: 'slots',
      channel,
      slotsAfter: { epoch: phone.hello.epoch, stamp: 2 },
      limit: 10,
    });
    expect(newer).toMatchObject({ items: [{ slot, stamp: 3 }] });
  });

  test('are erased by an empty value, and an older value does not come back', async () => {
    const relay = await startTestRelay();
    const phone = await openPhone(relay.url);
    await put(phone, slot, 1, 'a name');
    await put(phone, slot, 2, '');
    expect(await put(phone, slot, 1, 'a name')).toMatchObject({ kind: 'refused', why: 'slot-outdated' });
    expect(await phone.ask({ kind: 'slots', channel, slotsAfter: null, limit: 10 })).toMatchObject({
      items: [{ slot, revision: 2, bytes: new Uint8Array() }],
    });
  });

  test('are pushed to followers, only the last value of each', async () => {
    const relay = await startTestRelay();
    const writer = await openPhone(relay.url);
    await put(writer, slot, 1, 'first');
    await put(writer, slot, 2, 'second');
    const follower = await openPhone(relay.url);
    await follower.ask({ kind: 'follow', channel, after: null, slotsAfter: null });
    expect(await follower.pushes.take()).toMatchObject({ kind: 'slots', items: [{ slot, revision: 2 }] });
    await put(writer, slot, 3, 'third');
    expect(await follower.pushes.take()).toMatchObject({
      kind: 'slots',
      items: [{ revision: 3, bytes: utf8('third') }],
    });
  });
});

describe('live messages', () => {
  test('reach the others who have the channel open, and nobody else', async () => {
    const relay = await startTestRelay();
    const sender = await openPhone(relay.url);
    const other = await openPhone(relay.url);
    const stranger = await connectPhone(relay.url);
    await stranger.open(makeChannelKey('next valley'));
    expect(await sender.ask({ kind: 'live', channel, bytes: utf8('hello') })).toMatchObject({
      kind: 'passed',
      receivers: 1,
    });
    expect(await other.pushes.take()).toMatchObject({ kind: 'live', channel, bytes: utf8('hello') });
    await Promise.all([sender.ask({ kind: 'ping' }), stranger.ask({ kind: 'ping' })]);
    expect([...sender.pushes.waiting(), ...stranger.pushes.waiting()]).toEqual([]);
  });

  test('are not stored: who comes later finds no trace, in the log or in the file', async () => {
    const relay = await startTestRelay();
    const sender = await openPhone(relay.url);
    await sender.ask({ kind: 'live', channel, bytes: utf8('a passing word') });
    const later = await openPhone(relay.url);
    expect(await later.ask({ kind: 'follow', channel, after: null, slotsAfter: null })).toMatchObject({
      last: 0,
      stamp: 0,
    });
    expect(textsOf(await later.ask({ kind: 'read', channel, after: null, limit: 10 }))).toEqual([]);
    await relay.stop();
    expect(readStoreFiles(relay.config.dataFolder).includes('a passing word')).toBe(false);
  });
});
