import { once } from 'node:events';
import { expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { encodeStrict } from '../../../src/wire/cbor.ts';
import { openingMessage, type SlotId } from '../../../src/wire/relay.ts';
import { decodeReply, type RelayReply } from '../../../src/wire/relay-replies.ts';
import { encodeRequest, type RelayRequest } from '../../../src/wire/relay-requests.ts';
import { makeSession } from '../../../sync-server/session/session.ts';
import { closeCodes } from '../../../sync-server/session/transport.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { damaged, makeNoise } from '../support/damage.ts';
import { makeSessionParts } from '../support/session-parts.ts';
import { connectPhone } from '../support/test-phone.ts';
import { startTestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('village');
const { channel } = key;
const slot = 'a'.repeat(64) as SlotId;
const bytes = utf8('some sealed bytes');

function requestsFor(epoch: never, proof: Uint8Array): readonly RelayRequest[] {
  const after = { epoch, sequence: 0 };
  return [
    { kind: 'open', n: 1, channel, publicKey: key.publicKey, proof },
    { kind: 'append', n: 2, channel, chunks: [bytes, bytes] },
    { kind: 'read', n: 3, channel, after, limit: 10 },
    { kind: 'slots', n: 4, channel, slotsAfter: { epoch, stamp: 0 }, limit: 10 },
    { kind: 'follow', n: 5, channel, after, slotsAfter: null },
    { kind: 'put', n: 6, channel, slot, revision: 1, bytes },
    { kind: 'live', n: 7, channel, bytes },
    { kind: 'ping', n: 8 },
  ];
}

test('20,000 damaged frames are answered, refused or end the connection, and never disturb the relay', async () => {
  const parts = makeSessionParts({ requestsBurst: 1_000_000, inBytesBurst: 2 ** 34, channelBytesBurst: 2 ** 34 });
  const noise = makeNoise(20_261_121);
  const endings: number[] = [];
  const replies: RelayReply[] = [];

  const session = makeSession(parts, 'somebody', {
    send(frame) {
      const reply = decodeReply(frame, Number.MAX_SAFE_INTEGER);
      if (!reply.ok) throw new Error('the relay said what no phone understands');
      replies.push(reply.value);
    },
    bufferedBytes: () => 0,
    close: (code) => endings.push(code),
    drop: () => endings.push(1006),
  });
  const hello = replies[0];
  if (hello?.kind !== 'hello') throw new Error('no hello');
  const requests = requestsFor(hello.epoch as never, await key.sign(openingMessage(hello.nonce, channel)));
  for (const request of requests) session.receive(encodeRequest(request));

  for (let round = 0; round < 20_000; round += 1) {
    session.receive(damaged(encodeRequest(requests[round % requests.length] as RelayRequest), noise));
    if (round % 500 === 0) await new Promise(setImmediate);
  }
  await new Promise(setImmediate);

  expect(new Set(endings)).toEqual(new Set([closeCodes.unreadable]));
  expect(endings.length).toBeGreaterThan(10_000);
  const refusals = new Set(replies.map((reply) => (reply.kind === 'refused' ? reply.why : reply.kind)));
  expect(refusals).toContain('malformed');
  expect(refusals).toContain('unknown-kind');
  expect(refusals).toContain('not-open');
  expect(refusals).toContain('bad-proof');
  expect(parts.failures).toEqual([]);

  replies.length = 0;
  session.receive(encodeRequest({ kind: 'ping', n: 99 }));
  expect(replies).toEqual([{ kind: 'pong', n: 99 }]);
}, 60_000);

test('what is no message ends the connection with 1007, and the next one is served', async () => {
  const relay = await startTestRelay();
  const noise = makeNoise(7);
  const nests = new Uint8Array(100_000).fill(0x81);
  const garbage = [
    new Uint8Array(),
    Uint8Array.of(0xff),
    nests,
    ...Array.from({ length: 100 }, () => damaged(nests.slice(0, 64), noise)),
  ];
  for (const frame of garbage) {
    const phone = await connectPhone(relay.url);
    phone.socket.send(frame);
    expect(await phone.closed).toBe(1007);
  }
  const texting = await connectPhone(relay.url);
  texting.socket.send('{"kind":"ping","n":1}');
  expect(await texting.closed).toBe(1007);
  const phone = await connectPhone(relay.url);
  expect(await phone.ask({ kind: 'ping' })).toMatchObject({ kind: 'pong' });
});

test('a verb of a newer version is refused by name, and the connection goes on', async () => {
  const relay = await startTestRelay();
  const phone = await connectPhone(relay.url);
  const answered = once(phone.socket, 'message');
  phone.socket.send(encodeStrict({ kind: 'trim', n: 5 }));
  const [frame] = (await answered) as [Buffer];
  expect(decodeReply(new Uint8Array(frame), frame.length)).toMatchObject({
    value: { kind: 'refused', n: 5, why: 'unknown-kind' },
  });
  expect(await phone.ask({ kind: 'ping' })).toMatchObject({ kind: 'pong' });
});
