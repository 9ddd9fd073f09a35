import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealedLength } from '../../../src/identity/sealing.ts';
import { encodeStrict } from '../../../src/wire/cbor.ts';
import { decodeAddress, encodeAddress } from '../../../src/wire/local-link/address.ts';
import { decodeCard, encodeCard } from '../../../src/wire/local-link/card.ts';
import { aDescription, anAddress, bytesOf } from './descriptions.ts';

const attempt = new Uint8Array([1, 2, 3, 4]);
const usual = {
  side: 'offer' as const,
  fingerprint: new Uint8Array(32).fill(7),
  name: 'aB3+',
  password: 'abcdefghijklmnopqrstuvwx',
  addresses: [{ host: '192.0.2.17', port: 40_000 }],
};

test('every card is read back', () => {
  fc.assert(
    fc.property(aDescription, bytesOf(4), (description, drawn) => {
      const card = { attempt: drawn, description };
      expect(decodeCard(encodeCard(card))).toEqual({ ok: true, value: card });
    }),
  );
});

test('whatever a card says, it is sealed in the one least length', () => {
  fc.assert(
    fc.property(aDescription, (description) => {
      expect(sealedLength(encodeCard({ attempt, description }).length)).toBe(sealedLength(0));
    }),
  );
  // A phone on one network.
  expect(encodeCard({ attempt, description: usual }).length).toBeLessThan(90);
});

test('noise and damaged cards are refused or read as other cards, and never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => void decodeCard(noise)));
  fc.assert(
    fc.property(aDescription, fc.nat(), fc.integer({ min: 1, max: 255 }), (description, at, flip) => {
      const damaged = encodeCard({ attempt, description });
      const place = at % damaged.length;
      damaged[place] = (damaged[place] ?? 0) ^ flip;
      const read = decodeCard(damaged);
      if (read.ok) expect(encodeCard(read.value)).toEqual(damaged);
    }),
  );
});

const place = Uint8Array.of(4, 192, 0, 2, 17, 156, 64);
const fields = [1, 0, attempt, usual.fingerprint, usual.name, usual.password, [place]] as const;
const withField = (at: number, value: unknown) =>
  encodeStrict(fields.map((each, was) => (was === at ? value : each)) as never);

test('the card that the refused ones are made of is sound', () => {
  expect(decodeCard(encodeStrict(fields))).toEqual({ ok: true, value: { attempt, description: usual } });
});

test.each([
  ['of a later version', 0, 2, 'newer-version'],
  ['of no side', 1, 2, 'damaged'],
  ['of half an attempt', 2, new Uint8Array(2), 'damaged'],
  ['with a short fingerprint', 3, new Uint8Array(31), 'damaged'],
  ['whose name would break out of its line', 4, 'ab\r\n', 'damaged'],
  ['with a password that is guessed', 5, 'short', 'damaged'],
  ['that says of no place where to go', 6, [], 'damaged'],
  ['with more places than there is room', 6, Array.from({ length: 7 }, () => place), 'damaged'],
  ['with a place that is none', 6, [new Uint8Array(7)], 'damaged'],
] as const)('a card %s is refused', (_, at, value, error) => {
  expect(decodeCard(withField(at, value))).toEqual({ ok: false, error });
});

test('every address is read back, and has one spelling', () => {
  fc.assert(
    fc.property(anAddress, (address) => {
      const bytes = encodeAddress(address);
      expect(bytes && decodeAddress(bytes)).toEqual(address);
    }),
  );
  const written = (host: string) => decodeAddress(encodeAddress({ host, port: 9 }) ?? new Uint8Array())?.host;
  expect(written('fd00::2')).toBe('fd00:0:0:0:0:0:0:2');
  expect(written('::')).toBe('0:0:0:0:0:0:0:0');
  expect(written('FD00::A')).toBe('fd00:0:0:0:0:0:0:a');
});

test.each([
  '',
  '192.0.2',
  '192.0.2.256',
  '192.0.02.1',
  '1:2:3',
  '::1::',
  'fe80::1%eth0',
  '1:2:3:4:5:6:7:8::',
  'example.org',
])('"%s" is no address', (host) => {
  expect(encodeAddress({ host, port: 40_000 })).toBeNull();
});

test('without a port there is nowhere to go', () => {
  for (const port of [0, 65_536, 1.5]) expect(encodeAddress({ host: '192.0.2.1', port })).toBeNull();
  expect(decodeAddress(Uint8Array.of(4, 192, 0, 2, 1, 0, 0))).toBeNull();
});
