/** What a relay may say to a phone: the real connection, link and channel, with requests of every kind under way. */
import { test } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { connectRelay } from '../../src/replication/relay/connect-relay.ts';
import type { ChannelEvent, RelayChannel } from '../../src/replication/relay/relay-link.ts';
import type { SlotId, StreamEpoch } from '../../src/wire/relay.ts';
import { encodeReply, type RelayReply } from '../../src/wire/relay-replies.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { runDoor } from './support/run-door.ts';
import { makeScriptedSocket, type Peer } from './support/scripted-socket.ts';
import { makeStrictClock } from './support/timers.ts';

const key = makeChannelKey('village');
const { channel } = key;
const epoch = 'e'.repeat(32) as StreamEpoch;
const slot = 'a'.repeat(64) as SlotId;
const bytes = utf8('some sealed bytes');
const extent = { first: 1, last: 9, stamp: 3 };
const sizes = { chunk: 1024, append: 4096, slot: 1024, live: 1024 };
const chunks = [4, 5].map((sequence) => ({ sequence, bytes }));
const slots = [{ slot, revision: 1, stamp: 2, bytes }];

const hello: RelayReply = { kind: 'hello', version: 1, nonce: new Uint8Array(32).fill(9), epoch, sizes };
/** Opening and following are the first two questions on a connection. */
const opening: readonly RelayReply[] = [
  { kind: 'opened', n: 1, ...extent },
  { kind: 'following', n: 2, ...extent },
];
const replies: readonly RelayReply[] = [
  { kind: 'page', n: 3, items: chunks, more: true },
  { kind: 'slotPage', n: 4, items: slots, more: false },
  { kind: 'appended', n: 5, first: 10, last: 10 },
  { kind: 'stored', n: 6, stamp: 4 },
  { kind: 'passed', n: 7, receivers: 2 },
  { kind: 'hung', n: 8 },
  { kind: 'askPage', n: 9, items: [{ ask: slot, bytes }], more: false },
  { kind: 'dismissed', n: 10 },
  { kind: 'gap', n: 3, ...extent },
  { kind: 'refused', n: 5, why: 'busy', retryAfterMs: 500 },
  { kind: 'chunks', channel, items: chunks },
  { kind: 'slots', channel, items: slots },
  { kind: 'live', channel, bytes },
];
/** What may be said before the channel is followed, and is said then: the phone decides by it when to come again. */
const early: readonly RelayReply[] = [
  hello,
  ...opening,
  { kind: 'refused', n: 1, why: 'too-many-channels', retryAfterMs: 500 },
  { kind: 'refused', n: 2, why: 'busy', retryAfterMs: 500 },
  { kind: 'gap', n: 2, ...extent },
];

/** Questions of every kind; their numbers are those of `replies`. */
const askAll = (of: RelayChannel): Promise<unknown>[] => [
  of.read(null, 10),
  of.slots(null, 10),
  of.append([bytes]),
  of.put(slot, 1, bytes),
  of.live(bytes),
  of.hang(bytes, true),
  of.asks(null),
  of.dismiss(slot),
];

/** One phone that dials, hears `said` after that much of the honest beginning, and is told what comes of it. */
async function outcomeOf(said: Uint8Array, honest: readonly RelayReply[]): Promise<string> {
  const clock = makeStrictClock();
  const peers: Peer[] = [];
  const events: ChannelEvent[] = [];
  const link = connectRelay('https://relay.example', {
    webSocket: makeScriptedSocket((peer) => peers.push(peer)),
    clock,
    random: () => 0,
  });
  const opened = link.open(key, { after: null, slotsAfter: null, receive: (event) => events.push(event) });
  const [peer] = peers;
  if (peer === undefined) throw new Error('it did not dial');
  for (const reply of honest) {
    peer.say(encodeReply(reply));
    await new Promise(setImmediate);
  }
  let answered = 0;
  const asked = honest.length === 3 ? askAll(opened).map((answer) => answer.then(() => (answered += 1))) : [];
  await new Promise(setImmediate);
  const [sentBefore, eventsBefore] = [peer.heard.length, events.length];

  peer.say(said);
  await new Promise(setImmediate);
  const hungUp = peer.isOver();
  const outcome = hungUp ? 'hung up' : answered > 0 ? 'answered' : (events[eventsBefore]?.kind ?? 'nothing');
  const asksOn = peer.heard.length > sentBefore;
  if (peer.heard.length > sentBefore + 2) throw new Error('one frame made the phone say many');

  link.close();
  await Promise.all(asked);
  if (clock.pending() > 0) throw new Error('a closed link still waits for something');
  return outcome === 'nothing' && asksOn ? 'asks on' : outcome;
}

test('phone: a reply', async () => {
  const frames = replies.map(encodeReply);
  await runDoor({
    name: 'phone: a reply',
    seeds: frames,
    holds: 'cbor',
    feed: (frame) => outcomeOf(frame, [hello, ...opening]),
    reaches: ['hung up', 'answered', 'chunks', 'slots', 'live', 'nothing'],
    mayEnd: ['asks on', 'caught-up'],
  });
});

test('phone: a reply while a connection begins', async () => {
  await runDoor({
    name: 'phone: a reply while a connection begins',
    seeds: early.map(encodeReply),
    holds: 'cbor',
    // Said as the greeting, in answer to opening, and in answer to following: it belongs to one of these at most.
    feed: async (frame) => {
      const outcomes = await Promise.all([0, 1, 2].map((said) => outcomeOf(frame, [hello, ...opening].slice(0, said))));
      return outcomes.every((outcome) => outcome === 'hung up') ? 'hung up at once' : 'goes on';
    },
    reaches: ['hung up at once', 'goes on'],
  });
});
