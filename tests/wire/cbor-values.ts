import fc from 'fast-check';
import { concatBytes, utf8 } from '../../src/lib/bytes.ts';
import { type CborMap, type CborValue, encodeStrict, isCborMap } from '../../src/wire/cbor.ts';

/** Text that begins with a byte order mark is no text of ours: decoders drop the mark. */
const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((each) => !each.startsWith('\ufeff'));
/** Shorter than `__proto__`, which is no key of ours either. */
export const keys = fc.string({ maxLength: 8 });

/** Any value that entries may hold, nested up to four deep. */
export const values: fc.Arbitrary<CborValue> = fc.letrec<{ value: CborValue; map: CborMap }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -300, max: 300 })),
    text,
    fc.uint8Array({ maxLength: 30 }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).value;

/**
 * Writes a value as CBOR, but not always in the one spelling: `choose` picks for each item one of the spellings that the
 * standard knows. A loose decoder would read each of them as the same value.
 */
export function encodeLoosely(value: CborValue, choose: (ways: number) => number): Uint8Array {
  const inner = (item: CborValue): Uint8Array => encodeLoosely(item, choose);
  if (choose(20) === 1) return concatBytes(head(6, 24 + choose(100), 0), inner(value));
  if (typeof value === 'number') return looseNumber(value, choose);
  if (typeof value === 'string') return looseText(3, utf8(value), choose);
  if (value instanceof Uint8Array) return looseText(2, value, choose);
  if (Array.isArray(value)) return looseList(4, value.length, value.map(inner), choose);
  if (!isCborMap(value)) return encodeStrict(value);
  const pairs = Object.entries(value).map(([name, item]) => concatBytes(inner(name), inner(item)));
  const turned = pairs.map((_, at) => pairs[(at + choose(pairs.length)) % pairs.length] ?? new Uint8Array());
  return looseList(5, pairs.length, turned, choose);
}

/** The first byte and the argument after it, which takes `extra` steps more room than it needs. */
function head(major: number, argument: number, extra: number): Uint8Array {
  const least = argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x1_0000 ? 2 : argument < 0x1_0000_0000 ? 3 : 4;
  const size = Math.min(4, least + extra);
  if (size === 0) return new Uint8Array([(major << 5) | argument]);
  const bytes = new DataView(new ArrayBuffer(9));
  bytes.setBigUint64(1, BigInt(argument));
  const argumentBytes = new Uint8Array(bytes.buffer).slice(9 - 2 ** (size - 1));
  return concatBytes(new Uint8Array([(major << 5) | (23 + size)]), argumentBytes);
}

function looseNumber(value: number, choose: (ways: number) => number): Uint8Array {
  if (choose(8) !== 1) return value < 0 ? head(1, -1 - value, looseness(choose)) : head(0, value, looseness(choose));
  const bytes = new DataView(new ArrayBuffer(9));
  bytes.setUint8(0, 0xfb);
  bytes.setFloat64(1, value);
  return new Uint8Array(bytes.buffer);
}

const looseText = (major: number, content: Uint8Array, choose: (ways: number) => number): Uint8Array =>
  choose(8) === 1
    ? concatBytes(new Uint8Array([(major << 5) | 31]), head(major, content.length, 0), content, new Uint8Array([0xff]))
    : concatBytes(head(major, content.length, looseness(choose)), content);

const looseList = (
  major: number,
  length: number,
  items: readonly Uint8Array[],
  choose: (ways: number) => number,
): Uint8Array =>
  choose(8) === 1
    ? concatBytes(new Uint8Array([(major << 5) | 31]), ...items, new Uint8Array([0xff]))
    : concatBytes(head(major, length, looseness(choose)), ...items);

const looseness = (choose: (ways: number) => number): number => Math.max(0, choose(10) - 7);
