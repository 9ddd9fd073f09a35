import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToHex } from '../../src/lib/bytes.ts';
import { decodeBill, encodeBill, type ShownBill } from '../../src/wire/bill.ts';
import { type CborValue, encodeStrict } from '../../src/wire/cbor.ts';
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
const aBill: fc.Arbitrary<ShownBill> = fc.record(
  {
    id: hex(16),
    account: hex(32),
    device: hex(32),
    unit: fc.stringMatching(/^[a-z0-9-]{1,16}$/),
    amount: fc.nat(1_000_000_000),
    words: fc.string({ maxLength: 140 }),
  },
  plain,
);
const aHead: fc.Arbitrary<ScreenHead> = fc.record(
  {
    salt: fc.uint8Array({ minLength: 8, maxLength: 8 }),
    chains: fc.array(fc.record({ device: hex(3), seq: fc.nat(), tip: hex(4) }, plain), { maxLength: 20 }),
    begun: fc.option(fc.record({ message: hex(6), known: fc.nat(2_048) }, plain)),
    left: fc.nat(100_000),
    bill: fc.option(aBill),
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
  expect(encodeHead({ salt, chains, begun: null, left: 0, bill: null }).length).toBeLessThan(512);
});

const salt = new Uint8Array(8);
test.each([
  ['of a later version', [2, salt, new Uint8Array(), [], null, 0, 0, null], 'newer-version'],
  ['without a salt', [1, new Uint8Array(7), new Uint8Array(), [], null, 0, 0, null], 'damaged'],
  ['with fewer marks than numbers', [1, salt, new Uint8Array(7), [1, 2], null, 0, 0, null], 'damaged'],
  ['with a number below nothing', [1, salt, new Uint8Array(7), [-1], null, 0, 0, null], 'damaged'],
  ['with a name that is too short', [1, salt, new Uint8Array(), [], new Uint8Array(5), 0, 0, null], 'damaged'],
  ['with something more', [1, salt, new Uint8Array(), [], null, 0, 0, 0, null], 'damaged'],
  ['with too little', [1, salt, new Uint8Array(), [], null, 0, 0], 'damaged'],
  ['with a bill that is none', [1, salt, new Uint8Array(), [], null, 0, 0, []], 'damaged'],
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

describe('a bill', () => {
  const sound: CborValue[] = [new Uint8Array(16), new Uint8Array(32), new Uint8Array(32), 'hours', 60, 'eggs'];
  const fields = ['id', 'account', 'device', 'unit', 'amount', 'words'];
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(aBill, (bill) => {
        expect(decodeBill(encodeBill(bill))).toEqual(bill);
      }),
    );
    expect(decodeBill(sound)).toMatchObject({ amount: 60, words: 'eggs' });
  });

  test.each<[string, CborValue]>([
    ['id', new Uint8Array(15)],
    ['account', new Uint8Array(33)],
    ['device', 'a phone'],
    ['unit', ''],
    ['unit', 'a'.repeat(17)],
    ['amount', -1],
    ['amount', 0.5],
    ['amount', 1_000_000_001],
    ['words', 'x'.repeat(141)],
    ['words', null],
  ])('whose %s is %s is none', (field, value) => {
    expect(decodeBill(sound.with(fields.indexOf(field), value))).toBeUndefined();
  });

  test('has nothing more and nothing less', () => {
    expect(decodeBill([...sound, 0])).toBeUndefined();
    expect(decodeBill(sound.slice(1))).toBeUndefined();
    expect(decodeBill('a bill')).toBeUndefined();
  });
});
