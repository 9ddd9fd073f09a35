import { describe, expect, test } from 'vitest';
import type { ChannelId } from '../../../src/wire/relay.ts';
import { decodeReply } from '../../../src/wire/relay-replies.ts';
import { makeFeed } from '../../../sync-server/session/feed.ts';
import { makeSessionParts, type TestParts } from '../support/session-parts.ts';

const channel = 'c'.repeat(64) as ChannelId;
const chunk = () => new Uint8Array(100).fill(1);

/** A feed whose connection has room for `room` frames. */
function startFeed(parts: TestParts, room: number) {
  const sent: number[][] = [];
  const failures: unknown[] = [];
  const connection = { room };
  const feed = makeFeed(
    {
      channel,
      store: parts.store,
      clock: parts.clock,
      pageSize: { itemsMax: 2, bytesMax: 10_000 },
      hasRoom: () => connection.room > 0,
      takeOut: () => 0,
      failed: (reason) => failures.push(reason),
      send(frame) {
        connection.room -= 1;
        const reply = decodeReply(frame, frame.length);
        if (reply.ok && reply.value.kind === 'chunks') sent.push(reply.value.items.map((item) => item.sequence));
      },
    },
    { sequence: 0, stamp: 0 },
  );
  return { feed, sent, failures, connection };
}

describe('a feed', () => {
  test('stops when the connection is full and goes on from there when it drained', async () => {
    const parts = makeSessionParts();
    await parts.store.append(channel, Array.from({ length: 7 }, chunk), () => 0);
    const { feed, sent, connection } = startFeed(parts, 2);
    feed.pump();
    expect(sent).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await parts.store.append(channel, [chunk()], () => 0);
    feed.pump();
    expect(sent).toHaveLength(2);
    connection.room = 100;
    feed.drained();
    expect(sent).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  test('does not read the store when a connection drains that was not full', async () => {
    const parts = makeSessionParts();
    const { feed, sent } = startFeed(parts, 100);
    feed.pump();
    await parts.store.append(channel, [chunk()], () => 0);
    feed.drained();
    expect(sent).toEqual([]);
    feed.pump();
    expect(sent).toEqual([[1]]);
  });

  test('sends nothing more once it is stopped', async () => {
    const parts = makeSessionParts();
    await parts.store.append(channel, [chunk()], () => 0);
    const { feed, sent } = startFeed(parts, 100);
    feed.stop();
    feed.pump();
    expect(sent).toEqual([]);
  });

  test('reports a store that cannot be read, and does not throw', () => {
    const parts = makeSessionParts();
    const broken = { ...parts.store, chunksAfter: () => unreadable() };
    const { feed, failures } = startFeed({ ...parts, store: broken }, 100);
    feed.pump();
    expect(failures.map(String)).toEqual(['Error: disk I/O error']);
  });
});

function unreadable(): never {
  throw new Error('disk I/O error');
}
