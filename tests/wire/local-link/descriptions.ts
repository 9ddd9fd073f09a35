/** Descriptions of connections as fast-check draws them. */
import fc from 'fast-check';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { HostAddress } from '../../../src/wire/local-link/address.ts';
import type { LinkDescription } from '../../../src/wire/local-link/card.ts';

const plain = { noNullPrototype: true };
export const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const ipv4 = bytesOf(4).map((bytes) => bytes.join('.'));
const ipv6 = fc
  .array(fc.nat(0xffff), { minLength: 8, maxLength: 8 })
  .map((groups) => groups.map((each) => each.toString(16)).join(':'));
const name = bytesOf(16).map((bytes) =>
  bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5.local'),
);

export const anAddress: fc.Arbitrary<HostAddress> = fc.record(
  { host: fc.oneof(ipv4, ipv6, name), port: fc.integer({ min: 1, max: 0xffff }) },
  plain,
);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'];
const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

export const aDescription: fc.Arbitrary<LinkDescription> = fc.record(
  {
    side: fc.constantFrom('offer' as const, 'answer' as const),
    fingerprint: bytesOf(32),
    name: word(4, 16),
    password: word(22, 40),
    addresses: fc.array(anAddress, { minLength: 1, maxLength: 6 }),
  },
  plain,
);
