/** What a phone, or whoever speaks like one, may send to a relay: the real session over a real store. */
import { expect, test } from 'vitest';
import { bytesToHex, utf8 } from '../../src/lib/bytes.ts';
import { openingMessage, type SlotId, type StreamEpoch } from '../../src/wire/relay.ts';
import { decodeReply, type RelayReply } from '../../src/wire/relay-replies.ts';
import { encodeRequest, type RelayRequest } from '../../src/wire/relay-requests.ts';
import { makeSession } from '../../sync-server/session/session.ts';
import { makeChannelKey } from '../relay/support/channel-key.ts';
import { makeSessionParts } from '../relay/support/session-parts.ts';
import { runDoor } from './support/run-door.ts';

const epoch = new Uint8Array(16).fill(7);
const nonce = new Uint8Array(32).fill(9);
const [village, hamlet] = [makeChannelKey('village'), makeChannelKey('hamlet')];
const slot = 'a'.repeat(64) as SlotId;
const bytes = utf8('some sealed bytes');

async function requests(): Promise<readonly RelayRequest[]> {
  const { channel, publicKey } = village;
  const after = { epoch: bytesToHex(epoch) as StreamEpoch, sequence: 0 };
  const slotsAfter = { epoch: after.epoch, stamp: 0 };
  return [
    { kind: 'open', n: 2, channel, publicKey, proof: await village.sign(openingMessage(nonce, channel)) },
    { kind: 'append', n: 3, channel, chunks: [bytes, bytes] },
    { kind: 'read', n: 4, channel, after, limit: 10 },
    { kind: 'slots', n: 5, channel, slotsAfter, limit: 10 },
    { kind: 'follow', n: 6, channel, after, slotsAfter },
    { kind: 'put', n: 7, channel, slot, revision: 1, bytes },
    { kind: 'live', n: 8, channel, bytes },
    { kind: 'close', n: 9, channel },
    { kind: 'ping', n: 10 },
    { kind: 'hang', n: 11, channel, listed: true, card: bytes },
    { kind: 'knock', n: 12, door: channel, ask: slot, bytes },
    { kind: 'asks', n: 13, channel, asksAfter: null },
    { kind: 'visit', n: 14, door: channel },
    { kind: 'doors', n: 15, doorsAfter: null },
    { kind: 'dismiss', n: 16, channel, ask: slot },
  ];
}

/** Small limits are soon reached: then each further write is refused without waiting for the disk. */
const limits = {
  ...{ chunkBytesMax: 1024, slotBytesMax: 1024, liveBytesMax: 1024, channelBytesMax: 4096, channelSlotsMax: 4 },
  ...{
    doorCardBytesMax: 1024,
    askBytesMax: 1024,
    doorAsksMax: 4,
    knocksPerDay: 1_000_000,
    newChannelsPerDay: 1_000_000,
  },
  ...{ requestsBurst: 1e9, inBytesBurst: 2 ** 34, outBytesBurst: 2 ** 34, channelBytesBurst: 2 ** 34 },
};

test('relay: a request', async () => {
  const parts = { ...makeSessionParts(limits, epoch), randomBytes: () => nonce };
  const said: RelayReply[] = [];
  let hungUp = false;

  const connect = (address: string, heard: RelayReply[]) =>
    makeSession(parts, address, {
      send(frame) {
        const reply = decodeReply(frame, Number.MAX_SAFE_INTEGER);
        if (!reply.ok) throw new Error('the relay said what no phone understands');
        heard.push(reply.value);
      },
      bufferedBytes: () => 0,
      close: () => {
        hungUp = true;
      },
      drop: () => {
        hungUp = true;
      },
    });

  const [opening, ...others] = await requests();
  if (opening === undefined) throw new Error('a phone opens a channel first');
  const overheard: RelayReply[] = [];
  const bystander = connect('bystander', overheard);
  const proof = await hamlet.sign(openingMessage(nonce, hamlet.channel));
  const { channel, publicKey } = hamlet;
  bystander.receive(encodeRequest({ kind: 'open', n: 1, channel, publicKey, proof }));
  bystander.receive(encodeRequest({ kind: 'follow', n: 2, channel, after: null, slotsAfter: null }));
  await new Promise(setImmediate);

  let session = greeted();
  function greeted() {
    hungUp = false;
    const fresh = connect('somebody', said);
    fresh.receive(encodeRequest({ ...opening, n: 1 } as RelayRequest));
    said.length = 0;
    return fresh;
  }

  await runDoor({
    name: 'relay: a request',
    seeds: [opening, ...others].map(encodeRequest),
    holds: 'cbor',
    async feed(frame) {
      session.receive(frame);
      await new Promise(setImmediate);
      // What is pushed to a follower comes when it comes.
      const reply = said.find((each) => 'n' in each);
      const outcome = hungUp ? 'hung up' : reply?.kind === 'refused' ? reply.why : (reply?.kind ?? 'silence');
      if (hungUp || reply?.kind === 'closed') {
        session.ended();
        session = greeted();
      }
      said.length = 0;
      return outcome;
    },
    reaches: [
      ...['hung up', 'malformed', 'unknown-kind', 'bad-proof', 'not-open', 'wrong-size', 'slot-outdated'],
      ...['channel-full', 'opened', 'appended', 'page', 'slotPage', 'following', 'gap', 'stored', 'passed', 'closed'],
      ...['pong', 'hung', 'knocked', 'askPage', 'card', 'doorPage', 'dismissed', 'no-door'],
    ],
    mayEnd: ['slots-full', 'door-full'],
    unchanged: () => [parts.failures.length, overheard.length, parts.store.extent(hamlet.channel)],
  });
  bystander.receive(encodeRequest({ kind: 'ping', n: 3 }));
  expect(overheard.at(-1)).toEqual({ kind: 'pong', n: 3 });
});
