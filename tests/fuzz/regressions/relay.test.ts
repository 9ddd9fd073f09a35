/** Faults of a phone towards a relay that means it no good. */
import { expect, test } from 'vitest';
import { connectRelay } from '../../../src/replication/relay/connect-relay.ts';
import { readWhole } from '../../../src/replication/relay/read-whole.ts';
import type { ChannelEvent } from '../../../src/replication/relay/relay-link.ts';
import type { StreamEpoch } from '../../../src/wire/relay.ts';
import { encodeReply, type RelayReply } from '../../../src/wire/relay-replies.ts';
import { decodeRequest, type RelayRequest } from '../../../src/wire/relay-requests.ts';
import { makeChannelKey } from '../../relay/support/channel-key.ts';
import { turns } from '../support/online.ts';
import { makeScriptedSocket, type Peer } from '../support/scripted-socket.ts';
import { makeStrictClock } from '../support/timers.ts';

const key = makeChannelKey('village');
const { channel } = key;
const extent = { first: 1, last: 1000, stamp: 0 };
const sizes = { chunk: 1, append: 1, slot: 1, live: 1 };
const epoch = 'e'.repeat(32) as StreamEpoch;
const hello: RelayReply = { kind: 'hello', version: 1, nonce: new Uint8Array(32), epoch, sizes };

/** Greets, and answers each request as told, within the turn in which it came. */
function answeringRelay(answer: (request: RelayRequest) => RelayReply) {
  const peers: Peer[] = [];
  const requests: RelayRequest[] = [];
  const webSocket = makeScriptedSocket(
    (peer) => {
      peers.push(peer);
      queueMicrotask(() => peer.say(encodeReply(hello)));
    },
    (peer, frame) => {
      const request = decodeRequest(frame, frame.length);
      if (!request.ok) throw new Error('a phone says what a relay understands');
      requests.push(request.value);
      // A turn later: a phone that asks in a circle would otherwise never let the test go on.
      setImmediate(() => peer.say(encodeReply(answer(request.value))));
    },
  );
  return { webSocket, peers, requests };
}

async function phoneAt(answer: (request: RelayRequest) => RelayReply) {
  const relay = answeringRelay(answer);
  const clock = makeStrictClock();
  const events: ChannelEvent[] = [];
  const link = connectRelay('https://relay.example', { webSocket: relay.webSocket, clock, random: () => 0 });
  link.open(key, { after: null, slotsAfter: null, receive: (event) => events.push(event) });
  await turns(50);
  return { ...relay, clock, events };
}

const kinds = (requests: readonly RelayRequest[]) => requests.map(({ kind }) => kind);

test('told to come back in a thousand years, it comes back after a day, and not at once', async () => {
  const { clock, requests } = await phoneAt(({ n }) => ({ kind: 'refused', n, why: 'busy', retryAfterMs: 2 ** 45 }));
  expect(kinds(requests)).toEqual(['open']);
  clock.advance(1000);
  await turns(10);
  expect(kinds(requests)).toEqual(['open']);
});

test('told to come back at once, it does not ask in a circle', async () => {
  const { clock, requests } = await phoneAt(({ n }) => ({ kind: 'refused', n, why: 'busy', retryAfterMs: 0 }));
  clock.advance(99);
  await turns(10);
  expect(kinds(requests)).toEqual(['open']);
  clock.advance(1000);
  await turns(10);
  expect(kinds(requests)).toEqual(['open', 'open']);
});

test('told that what comes after the very beginning is lost, it leaves, and does not ask for ever', async () => {
  const { requests, peers, events } = await phoneAt(({ kind, n }) =>
    kind === 'open' ? { kind: 'opened', n, ...extent } : { kind: 'gap', n, ...extent },
  );
  expect(kinds(requests)).toEqual(['open', 'follow']);
  expect(peers[0]?.isOver()).toBe(true);
  expect(events).toEqual([]);
});

test('told more and more while it reads a group for a newcomer, it gives up before its memory is full', async () => {
  const { webSocket, peers } = answeringRelay(({ kind, n }) =>
    kind === 'open' ? { kind: 'opened', n, ...extent } : { kind: 'following', n, ...extent },
  );
  const surroundings = { webSocket, clock: makeStrictClock(), random: () => 0 };
  const read = readWhole('wss://relay.example', { key, after: null }, surroundings, 15_000);
  await turns(50);
  const bytes = new Uint8Array(3_000_000);
  for (let sequence = 1; sequence <= 60; sequence += 1)
    peers[0]?.say(encodeReply({ kind: 'chunks', channel, items: [{ sequence, bytes }] }));
  expect(peers[0]?.isOver()).toBe(true);
  expect(await read).toBeNull();
});
