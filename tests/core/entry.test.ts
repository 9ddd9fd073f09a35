/** The envelope: what an entry is, in bytes, and everything that is none. (protocol §1) */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  decodeEntry,
  dependenciesOf,
  type Entry,
  type EntryFields,
  encodeEntry,
  maxEntryBytes,
  maxHeads,
  signedMessage,
} from '../../src/core/entry.ts';
import { type DeviceId, type EntryId, type GroupId, idToBytes, shortCode, textToId } from '../../src/core/ids.ts';
import { bytesEqual, bytesToHex, concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { type CborMap, type CborValue, decodeStrict, encodeStrict, isCborMap } from '../../src/wire/cbor.ts';
import { keys, values } from '../wire/cbor-values.ts';

// Thousands of entries take a second, and a busy machine may take several times as long.
vi.setConfig({ testTimeout: 120_000 });

const id = <T>(digit: number): T => digit.toString(16).repeat(64) as T;
const fields: EntryFields = {
  group: id<GroupId>(1),
  device: id<DeviceId>(2),
  seq: 7,
  prev: id<EntryId>(3),
  heads: [id<EntryId>(4), id<EntryId>(5)],
  acks: [id<EntryId>(6)],
  claimedAt: 1_790_000_000_000,
  kind: 'pay',
  payload: { amount: 60 },
};

/** The body as a map, with some fields replaced; `undefined` leaves one out. */
function bodyWith(changes: Readonly<Record<string, CborValue | undefined>>): Uint8Array {
  const read = decodeStrict(encodeEntry(fields).bytes, { maxBytes: maxEntryBytes, maxDepth: 6 });
  const body = read.ok && isCborMap(read.value) ? read.value : {};
  const changed = Object.entries({ ...body, ...changes }).filter(
    (pair): pair is [string, CborValue] => pair[1] !== undefined,
  );
  return encodeStrict(Object.fromEntries(changed));
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => new Uint8Array(32).fill(at + 1));
const nested = (depth: number): CborMap => (depth === 0 ? {} : { in: nested(depth - 1) });

test('an entry is read back from its bytes, and its id is their hash', () => {
  const entry = encodeEntry(fields);
  expect(decodeEntry(entry.bytes)).toEqual({ ok: true, value: entry });
  expect(entry.id).toBe('8b355f77a79316c701f5d09fde3ae5d75510e4b794dd5814d73ed0d4407f9dba');
  expect(entry.id).toBe(createHash('sha256').update('minga/entry/1').update(entry.bytes).digest('hex'));
});

test('any payload is read back', () => {
  const seq = fc.record({ seq: fc.nat(), claimedAt: fc.nat({ max: 2 ** 46 }) });
  fc.assert(
    fc.property(
      seq,
      fc.dictionary(keys, values, { maxKeys: 5, noNullPrototype: true }),
      ({ seq, claimedAt }, payload) => {
        const entry = encodeEntry({ ...fields, seq, prev: seq === 0 ? null : fields.prev, claimedAt, payload });
        const read = decodeEntry(entry.bytes);
        if (read.ok) expect(read.value).toEqual(entry);
        else expect(read.error).toBe('too-deep');
      },
    ),
    { numRuns: 500 },
  );
});

test.each<[string, Readonly<Record<string, CborValue | undefined>>]>([
  ['a group id that is too short', { g: new Uint8Array(31) }],
  ['a group id that is text', { g: id<string>(1) }],
  ['no author', { a: undefined }],
  ['an author’s key that is too long', { a: new Uint8Array(33) }],
  ['a negative number', { s: -1 }],
  ['a number that is text', { s: '7' }],
  ['an entry before the first', { s: 0 }],
  ['no entry before a later one', { p: null }],
  ['heads that are no list', { h: null }],
  ['nine heads', { h: ids(maxHeads + 1) }],
  ['a head that is no id', { h: [new Uint8Array(16)] }],
  ['a head twice', { h: [...ids(1), ...ids(1)] }],
  ['an acknowledgement twice', { ak: [...ids(2), ...ids(1)] }],
  ['a negative time', { t: -1 }],
  ['a time beyond 2^46', { t: 2 ** 46 + 1 }],
  ['a kind that is empty', { k: '' }],
  ['a kind with a capital', { k: 'Pay' }],
  ['a kind with a line end', { k: 'pay\n' }],
  ['a kind of 41 characters', { k: 'k'.repeat(41) }],
  ['a payload that is a list', { b: [] }],
  ['a payload that is bytes', { b: new Uint8Array(3) }],
  ['no payload', { b: undefined }],
  ['a field that nobody knows', { z: 1 }],
  ['version 0', { v: 0 }],
  ['a version that is text', { v: '1' }],
  ['no version', { v: undefined }],
])('%s is no entry', (_, changes) => {
  expect(decodeEntry(bodyWith(changes))).toEqual({ ok: false, error: 'not-an-entry' });
});

test.each<[string, Readonly<Record<string, CborValue | undefined>>]>([
  ['no heads and no acknowledgements', { h: [], ak: [] }],
  ['eight heads', { h: ids(maxHeads) }],
  ['many acknowledgements', { ak: ids(250) }],
  ['the first of a chain', { s: 0, p: null }],
  ['the first moment', { t: 0 }],
  ['the last moment', { t: 2 ** 46 }],
  ['a kind of 40 characters', { k: `k${'-'.repeat(39)}` }],
  ['a kind with dots', { k: 'exchange.ask.decline' }],
  ['a payload four deep', { b: nested(4) }],
])('%s is an entry', (_, changes) => {
  expect(decodeEntry(bodyWith(changes)).ok).toBe(true);
});

test.each<[string, Uint8Array, string]>([
  ['a number', encodeStrict(1), 'not-an-entry'],
  ['an empty map', encodeStrict({}), 'not-an-entry'],
  ['a later version', bodyWith({ v: 2 }), 'newer-version'],
  ['a later version with other fields', encodeStrict({ v: 3, what: 'ever' }), 'newer-version'],
  ['a payload five deep', bodyWith({ b: nested(5) }), 'too-deep'],
  ['more than 64 KiB', bodyWith({ b: { x: new Uint8Array(maxEntryBytes) } }), 'too-large'],
  ['a byte too many', concatBytes(encodeEntry(fields).bytes, new Uint8Array(1)), 'not-canonical'],
])('%s is refused by name', (_, bytes, error) => {
  expect(decodeEntry(bytes)).toEqual({ ok: false, error });
});

describe('altered bytes', () => {
  const { bytes, id: original } = encodeEntry({
    ...fields,
    payload: { ref: new Uint8Array(32), words: 'año', list: [1, { a: null }] },
  });

  const readsOrRefuses = (altered: Uint8Array): void => {
    const read = decodeEntry(altered);
    if (!read.ok) return;
    expect(encodeEntry(read.value).bytes).toEqual(altered);
    expect(read.value.id === original).toBe(bytesEqual(altered, bytes));
  };

  test('in any one bit are another entry or none', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = bytes.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      readsOrRefuses(altered);
    }
  });

  test('in several places are another entry or none', () => {
    const cut = fc.record({ at: fc.nat(bytes.length), length: fc.nat(4), filling: fc.uint8Array({ maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const altered = cuts.reduce<Uint8Array>(
          (left, { at, length, filling }) => concatBytes(left.subarray(0, at), filling, left.subarray(at + length)),
          bytes,
        );
        readsOrRefuses(altered);
      }),
      { numRuns: 3000 },
    );
  });
});

test('what is signed names the purpose and the group before the body', () => {
  const entry = encodeEntry(fields);
  const message = signedMessage(entry);
  expect(bytesToHex(message).endsWith(bytesToHex(concatBytes(idToBytes(entry.group), entry.bytes)))).toBe(true);
  expect(new TextDecoder().decode(message.subarray(0, 12))).toBe('minga/sign/1');
});

test('of groups that are checked in turns each has its own message', () => {
  const [one, other] = ['1f'.repeat(32), '2f'.repeat(32)].map((group) =>
    encodeEntry({ ...fields, group: group as GroupId }),
  ) as [Entry, Entry];
  for (const entry of [one, other, one, one, other])
    expect(signedMessage(entry)).toEqual(concatBytes(utf8('minga/sign/1'), idToBytes(entry.group), entry.bytes));
});

test('an entry depends on all that it names, whatever its kind', () => {
  const [one = new Uint8Array(), two = new Uint8Array(), three = new Uint8Array()] = ids(3);
  const payload = { ref: one, refs: [two, three, new Uint8Array(31), 'text'], other: new Uint8Array(32).fill(99) };
  const named = dependenciesOf({ ...fields, payload });
  expect(named).toEqual([fields.prev, ...fields.heads, ...fields.acks, ...[one, two, three].map(bytesToHex)]);
  expect(
    dependenciesOf({ ...fields, seq: 0, prev: null, heads: [], acks: [], payload: { ref: 'text', refs: one } }),
  ).toEqual([]);
});

test('what an entry names twice it depends on once, in the order of naming', () => {
  const many = ids(40);
  const [first = new Uint8Array()] = many;
  const heads = many.slice(0, 8).map((id) => bytesToHex(id) as EntryId);
  const named = dependenciesOf({ ...fields, prev: null, heads, acks: [], payload: { ref: first, refs: many } });
  expect(named).toEqual(many.map(bytesToHex));
  expect(dependenciesOf({ ...fields, prev: null, heads, acks: heads, payload: { ref: first } })).toEqual(heads);
});

describe('ids', () => {
  test.each([
    ['ab'.repeat(32), true],
    ['AB'.repeat(32), false],
    ['ab'.repeat(31), false],
    [`${'ab'.repeat(32)}\n`, false],
    ['', false],
  ])('%j is an id: %s', (text, expected) => {
    expect(textToId<EntryId>(text)).toBe(expected ? text : null);
  });

  test('people tell namesakes apart by four characters', () => {
    expect(shortCode(`7f3c${'0'.repeat(60)}` as EntryId)).toBe('7F3C');
  });
});
