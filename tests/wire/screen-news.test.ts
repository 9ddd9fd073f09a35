import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { encodeStrict } from '../../src/wire/cbor.ts';
import {
  decodeHead,
  decodeScreenNews,
  encodeHead,
  encodeScreenNews,
  markOfChain,
  type ScreenHead,
} from '../../src/wire/screen-news.ts';

const hex = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(bytesToHex);
const plain = { noNullPrototype: true };
const aHead: fc.Arbitrary<ScreenHead> = fc.record(
  {
    salt: fc.uint8Array({ minLength: 8, maxLength: 8 }),
    chains: fc.array(fc.record({ device: hex(3), seq: fc.nat(), tip: hex(4) }, plain), { maxLength: 20 }),
    begun: fc.option(fc.record({ message: hex(6), known: fc.nat(2_048) }, plain)),
    left: fc.nat(100_000),
  },
  plain,
);

test('a head is read back', () => {
  fc.assert(
    fc.property(aHead, (head) => {
      expect(decodeHead(encodeHead(head))).toEqual({ ok: true, value: head });
    }),
  );
});

test('a head of fifty devices with some hundred entries each takes half a kilobyte', () => {
  const salt = new Uint8Array(8).fill(1);
  const chains = Array.from({ length: 50 }, (_, at) => markOfChain(salt, `device ${at}`, 100 + 7 * at, `tip ${at}`));
  expect(encodeHead({ salt, chains, begun: null, left: 0 }).length).toBeLessThan(512);
});

const salt = new Uint8Array(8);
test.each([
  ['of a later version', [2, salt, new Uint8Array(), [], null, 0, 0], 'newer-version'],
  ['without a salt', [1, new Uint8Array(7), new Uint8Array(), [], null, 0, 0], 'damaged'],
  ['with fewer marks than numbers', [1, salt, new Uint8Array(7), [1, 2], null, 0, 0], 'damaged'],
  ['with a number below nothing', [1, salt, new Uint8Array(7), [-1], null, 0, 0], 'damaged'],
  ['with a name that is too short', [1, salt, new Uint8Array(), [], new Uint8Array(5), 0, 0], 'damaged'],
  ['with something more', [1, salt, new Uint8Array(), [], null, 0, 0, 0], 'damaged'],
  ['with too little', [1, salt, new Uint8Array(), [], null, 0], 'damaged'],
])('a head %s is refused', (_, fields, error) => {
  expect(decodeHead(encodeStrict(fields))).toEqual({ ok: false, error });
});

test('a message is read back, and noise is none', () => {
  const news = { head: new Uint8Array([1]), batches: [new Uint8Array([2]), new Uint8Array()] };
  expect(decodeScreenNews(encodeScreenNews(news))).toEqual({ ok: true, value: news });
  for (const none of [[], ['head'], [new Uint8Array(), 1]])
    expect(decodeScreenNews(encodeStrict(none))).toEqual({ ok: false, error: 'damaged' });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const read of [decodeScreenNews(bytes), decodeHead(bytes)])
        expect(read.ok || read.error === 'damaged' || read.error === 'newer-version').toBe(true);
    }),
  );
});
