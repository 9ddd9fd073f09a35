import { describe, expect, test } from 'vitest';
import { type ChannelId, openingMessage } from '../../../src/wire/relay.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { connectPhone, type TestPhone } from '../support/test-phone.ts';
import { startTestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('village');
const otherKey = makeChannelKey('next valley');

const openWith = (phone: TestPhone, channel: ChannelId, publicKey: Uint8Array, proof: Uint8Array) =>
  phone.ask({ kind: 'open', channel, publicKey, proof });

describe('opening a channel', () => {
  test('succeeds with a signature over this connection’s nonce by the key the channel is named after', async () => {
    const relay = await startTestRelay();
    const phone = await connectPhone(relay.url);
    expect(await phone.open(key)).toMatchObject({ kind: 'opened', first: 1, last: 0, stamp: 0 });
    expect(await phone.open(key)).toMatchObject({ kind: 'opened' });
  });

  test('is refused with another key, even one that signs well', async () => {
    const relay = await startTestRelay();
    const phone = await connectPhone(relay.url);
    const proof = await otherKey.sign(openingMessage(phone.hello.nonce, key.channel));
    expect(await openWith(phone, key.channel, otherKey.publicKey, proof)).toMatchObject({ why: 'bad-proof' });
    expect(await openWith(phone, key.channel, key.publicKey, proof)).toMatchObject({ why: 'bad-proof' });
  });

  test('is refused with a proof that was overheard on another connection', async () => {
    const relay = await startTestRelay();
    const phone = await connectPhone(relay.url);
    const overheard = await key.sign(openingMessage(phone.hello.nonce, key.channel));
    expect(await openWith(phone, key.channel, key.publicKey, overheard)).toMatchObject({ kind: 'opened' });
    const eavesdropper = await connectPhone(relay.url);
    expect(await openWith(eavesdropper, key.channel, key.publicKey, overheard)).toMatchObject({ why: 'bad-proof' });
  });

  test('is refused with a proof made for another channel', async () => {
    const relay = await startTestRelay();
    const phone = await connectPhone(relay.url);
    const proof = await key.sign(openingMessage(phone.hello.nonce, otherKey.channel));
    expect(await openWith(phone, key.channel, key.publicKey, proof)).toMatchObject({ why: 'bad-proof' });
  });

  test('is refused when any bit of the proof or of the key is turned', async () => {
    const relay = await startTestRelay();
    const phone = await connectPhone(relay.url);
    const proof = await key.sign(openingMessage(phone.hello.nonce, key.channel));
    const turned = (bytes: Uint8Array, at: number) =>
      bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
    for (let bit = 0; bit < proof.length * 8; bit += 7) {
      expect(await openWith(phone, key.channel, key.publicKey, turned(proof, bit))).toMatchObject({ why: 'bad-proof' });
    }
    for (let bit = 0; bit < 256; bit += 7) {
      expect(await openWith(phone, key.channel, turned(key.publicKey, bit), proof)).toMatchObject({ why: 'bad-proof' });
    }
  });

  test('is needed before every other verb, on each connection anew', async () => {
    const relay = await startTestRelay();
    const phone = await connectPhone(relay.url);
    await phone.open(otherKey);
    const { channel } = key;
    const bytes = new Uint8Array([1]);
    const slot = key.channel as string as never;
    const requests = [
      { kind: 'append', channel, chunks: [bytes] },
      { kind: 'read', channel, after: null, limit: 1 },
      { kind: 'slots', channel, slotsAfter: null, limit: 1 },
      { kind: 'follow', channel, after: null, slotsAfter: null },
      { kind: 'put', channel, slot, revision: 1, bytes },
      { kind: 'live', channel, bytes },
      { kind: 'close', channel },
    ] as const;
    for (const request of requests) {
      expect(await phone.ask(request), request.kind).toMatchObject({
        kind: 'refused',
        why: 'not-open',
        retryAfterMs: null,
      });
    }
  });

  test('gives every connection a nonce of its own', async () => {
    const relay = await startTestRelay();
    const phones = await Promise.all(Array.from({ length: 8 }, () => connectPhone(relay.url)));
    expect(new Set(phones.map((phone) => phone.hello.nonce.join())).size).toBe(8);
  });
});
