/** The quick way of reading an entry takes nothing that is not the one spelling of what it read. (protocol §1) */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type EntryFields, encodeEntry } from '../../src/core/entry.ts';
import { readEnvelope } from '../../src/core/envelope.ts';
import type { DeviceId, EntryId, GroupId } from '../../src/core/ids.ts';
import { bytesToHex, concatBytes } from '../../src/lib/bytes.ts';
import { keys, values } from '../wire/cbor-values.ts';

vi.setConfig({ testTimeout: 120_000 });

const deepest = 20;
const id = <T>() => fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytesToHex(bytes) as T);
const fields: fc.Arbitrary<EntryFields> = fc.record({
  group: id<GroupId>(),
  device: id<DeviceId>(),
  seq: fc.maxSafeNat(),
  prev: fc.option(id<EntryId>()),
  heads: fc.array(id<EntryId>(), { maxLength: 9 }),
  acks: fc.array(id<EntryId>(), { maxLength: 30 }),
  claimedAt: fc.maxSafeNat(),
  kind: fc.string({ maxLength: 50 }),
  payload: fc.dictionary(keys, values, { maxKeys: 4, noNullPrototype: true }),
});

test('any fields are read back from their bytes', () => {
  fc.assert(
    fc.property(fields, (given) => {
      expect(readEnvelope(encodeEntry(given).bytes, deepest)).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

test('bytes altered, left out or added are refused, or are the one spelling of what is read', () => {
  fc.assert(
    fc.property(fields, fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 3 }), (given, place, gone, put) => {
      const { bytes } = encodeEntry(given);
      const at = place % bytes.length;
      const altered = concatBytes(bytes.subarray(0, at), put, bytes.subarray(at + gone));
      const read = readEnvelope(altered, deepest);
      if (read !== null) expect(encodeEntry(read).bytes).toEqual(altered);
    }),
    { numRuns: 10_000 },
  );
});
