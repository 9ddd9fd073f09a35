import fc, { type Arbitrary } from 'fast-check';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { ChannelId, SlotId, StreamEpoch } from '../../../src/wire/relay.ts';
import { refusalNames } from '../../../src/wire/relay-refusals.ts';
import type { RelayReply } from '../../../src/wire/relay-replies.ts';
import type { RelayRequest } from '../../../src/wire/relay-requests.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const someBytes = fc.uint8Array({ maxLength: 64 });
const id = <T extends string>(length: number) => bytes(length).map((value) => bytesToHex(value) as T);

const n = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const count = fc.oneof(fc.nat(300), fc.maxSafeNat());
const positive = count.map((value) => Math.max(1, value));
const channel = id<ChannelId>(32);
const slot = id<SlotId>(32);
const epoch = id<StreamEpoch>(16);
const limit = fc.integer({ min: 1, max: 1000 });
const after = fc.option(fc.record({ epoch, sequence: count }));
const slotsAfter = fc.option(fc.record({ epoch, stamp: count }));

const message = <Kind extends string, Fields>(kind: Kind, fields: { [K in keyof Fields]: Arbitrary<Fields[K]> }) =>
  fc.record({ kind: fc.constant(kind), ...fields }, { noNullPrototype: true });

export const aRequest: Arbitrary<RelayRequest> = fc.oneof(
  message('open', { n, channel, publicKey: bytes(32), proof: bytes(64) }),
  message('append', { n, channel, chunks: fc.array(someBytes, { maxLength: 5 }) }),
  message('read', { n, channel, after, limit }),
  message('slots', { n, channel, slotsAfter, limit }),
  message('follow', { n, channel, after, slotsAfter }),
  message('put', { n, channel, slot, revision: positive, bytes: someBytes }),
  message('live', { n, channel, bytes: someBytes }),
  message('close', { n, channel }),
  message('hang', { n, channel, listed: fc.boolean(), card: someBytes }),
  message('asks', { n, channel, asksAfter: fc.option(slot) }),
  message('dismiss', { n, channel, ask: slot }),
  message('visit', { n, door: channel }),
  message('doors', { n, doorsAfter: fc.option(channel) }),
  message('knock', { n, door: channel, ask: slot, bytes: someBytes }),
  message('ping', { n }),
) as Arbitrary<RelayRequest>;

const extent = { first: positive, last: count, stamp: count };
const chunks = fc.array(fc.record({ sequence: positive, bytes: someBytes }, { noNullPrototype: true }), {
  maxLength: 4,
});
const slots = fc.array(
  fc.record({ slot, revision: positive, stamp: positive, bytes: someBytes }, { noNullPrototype: true }),
  {
    maxLength: 4,
  },
);
const asks = fc.array(fc.record({ ask: slot, bytes: someBytes }, { noNullPrototype: true }), { maxLength: 4 });
const doors = fc.array(fc.record({ door: channel, card: someBytes }, { noNullPrototype: true }), { maxLength: 4 });
const sizes = fc.record(
  { chunk: positive, append: positive, slot: positive, live: positive },
  { noNullPrototype: true },
);

export const aReply: Arbitrary<RelayReply> = fc.oneof(
  message('hello', { version: positive, nonce: bytes(32), epoch, sizes }),
  message('opened', { n, ...extent }),
  message('appended', { n, first: positive, last: positive }),
  message('page', { n, items: chunks, more: fc.boolean() }),
  message('slotPage', { n, items: slots, more: fc.boolean() }),
  message('following', { n, ...extent }),
  message('stored', { n, stamp: positive }),
  message('passed', { n, receivers: count }),
  message('closed', { n }),
  message('pong', { n }),
  message('hung', { n }),
  message('askPage', { n, items: asks, more: fc.boolean() }),
  message('dismissed', { n }),
  message('card', { n, card: fc.option(someBytes) }),
  message('doorPage', { n, items: doors, more: fc.boolean() }),
  message('knocked', { n }),
  message('gap', { n, ...extent }),
  message('refused', { n, why: fc.constantFrom(...refusalNames), retryAfterMs: fc.option(count) }),
  message('chunks', { channel, items: chunks }),
  message('slots', { channel, items: slots }),
  message('live', { channel, bytes: someBytes }),
) as Arbitrary<RelayReply>;
