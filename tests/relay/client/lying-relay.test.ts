import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type WebSocket as Peer, WebSocketServer } from 'ws';
import { connectRelay } from '../../../src/replication/relay/connect-relay.ts';
import type { ChannelEvent } from '../../../src/replication/relay/relay-link.ts';
import type { StreamEpoch } from '../../../src/wire/relay.ts';
import { encodeReply, type RelayReply } from '../../../src/wire/relay-replies.ts';
import { decodeRequest, type RelayRequest } from '../../../src/wire/relay-requests.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { makeInbox } from '../support/inbox.ts';
import { makeManualClock } from '../support/manual-clock.ts';

const key = makeChannelKey('village');
const { channel } = key;
const hello: RelayReply = {
  kind: 'hello',
  version: 1,
  nonce: new Uint8Array(32),
  epoch: 'e'.repeat(32) as StreamEpoch,
  sizes: { chunk: 1, append: 1, slot: 1, live: 1 },
};
const bytes = new Uint8Array([1]);
const extent = { first: 1, last: 9, stamp: 0 };

/** A WebSocket server that says what the test wants, honest or not. */
async function startLyingRelay(greeting: RelayReply, answer: (request: RelayRequest) => readonly RelayReply[]) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  await once(server, 'listening');
  const gone = makeInbox<number>();
  server.on('connection', (peer: Peer) => {
    onTestFinished(() => peer.terminate());
    peer.on('close', gone.put);
    peer.send(encodeReply(greeting));
    peer.on('message', (frame: Buffer) => {
      const request = decodeRequest(new Uint8Array(frame), frame.length);
      if (request.ok) for (const reply of answer(request.value)) peer.send(encodeReply(reply));
    });
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, gone };
}

function linkTo(url: string) {
  const events: ChannelEvent[] = [];
  const link = connectRelay(url, { webSocket: WebSocket, clock: makeManualClock(), random: () => 0 });
  onTestFinished(() => link.close());
  link.open(key, { after: null, slotsAfter: null, receive: (event) => events.push(event) });
  return { link, events };
}

const welcome = (request: RelayRequest): readonly RelayReply[] => {
  if (request.kind === 'open') return [{ kind: 'opened', n: request.n, ...extent }];
  return request.kind === 'follow' ? [{ kind: 'following', n: request.n, ...extent }] : [];
};

const chunks = (...sequences: number[]): RelayReply => ({
  kind: 'chunks',
  channel,
  items: sequences.map((sequence) => ({ sequence, bytes })),
});

test.each<[string, RelayReply]>([
  ['of another version', { ...hello, version: 2 }],
  ['that does not begin with hello', { kind: 'pong', n: 1 }],
])('a relay %s is left', async (_, greeting) => {
  const { url, gone } = await startLyingRelay(greeting, welcome);
  const { link } = linkTo(url);
  await gone.take();
  expect(link.state()).not.toBe('connected');
});

test.each<[string, (request: RelayRequest) => readonly RelayReply[]]>([
  ['answers what was never asked', () => [{ kind: 'pong', n: 999 }]],
  ['answers twice', (request) => [...welcome(request), ...welcome(request)]],
  ['answers another question', ({ n }) => [{ kind: 'pong', n }]],
  ['greets again', () => [hello]],
])('a relay that %s is left', async (_, answer) => {
  const { url, gone } = await startLyingRelay(hello, answer);
  linkTo(url);
  await gone.take();
});

test.each<[string, readonly RelayReply[], number]>([
  ['repeats a chunk', [chunks(1, 2), chunks(2, 3)], 1],
  ['goes backwards within a frame', [chunks(1, 3, 2)], 0],
])('a relay that %s is left, and the follower hears only what was in order', async (_, pushes, heard) => {
  const { url, gone } = await startLyingRelay(hello, (request) =>
    request.kind === 'follow' ? [...welcome(request), ...pushes] : welcome(request),
  );
  const { events } = linkTo(url);
  await gone.take();
  expect(events.filter((event) => event.kind === 'chunks')).toHaveLength(heard);
});

test('a relay that sends more than any message holds is left before that is read', async () => {
  const huge: RelayReply = { kind: 'live', channel, bytes: new Uint8Array(4 * 1024 * 1024) };
  const { url, gone } = await startLyingRelay(hello, (request) => [...welcome(request), huge]);
  const { events } = linkTo(url);
  await gone.take();
  expect(events).toEqual([]);
});
