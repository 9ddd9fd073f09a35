/**
 * Reads strict deterministic CBOR straight from its bytes, a value at a time. (protocol §1)
 *
 * Every spelling but the one is refused where it stands: a second encoding, to compare with, would cost more than all the
 * rest of decoding. A catch-up decodes a hundred thousand entries, so this is written for speed: a cursor that moves, no
 * object a step.
 */
import { shared32 } from '../lib/shared-32.ts';
import type { CborFault, CborMap, CborValue } from './cbor.ts';
import { readText, shortText } from './cbor-text.ts';

/** Major types, as the upper three bits of a head say them. */
const unsigned = 0;
const negative = 1;
const byteString = 2;
const textString = 3;
const list = 4;
const map = 5;

/** The next value is of another type, or not the one spelling of its number. */
const none = -1;

export class CborReader {
  readonly bytes: Uint8Array;
  at = 0;
  /** Why `value` yielded nothing. */
  fault: CborFault = 'not-canonical';

  readonly #sharesIds: boolean;

  /** `sharesIds`: byte strings of 32 bytes may be the same object as those of other values, so nobody may write into them. */
  constructor(bytes: Uint8Array, sharesIds = false) {
    this.bytes = bytes;
    this.#sharesIds = sharesIds;
  }

  get ended(): boolean {
    return this.at === this.bytes.length;
  }

  /** Steps over exactly these bytes; stays where it is when others stand there. */
  skip(expected: Uint8Array): boolean {
    for (let at = 0; at < expected.length; at += 1) if (this.bytes[this.at + at] !== expected[at]) return false;
    this.at += expected.length;
    return true;
  }

  /** Zero or a positive safe integer; -1 when something else follows. */
  natural(): number {
    return this.#head(unsigned);
  }

  /** How many items the list has that begins here; -1 when none does. */
  listLength(): number {
    return this.#head(list);
  }

  /** `undefined` with a `fault` for everything but a value nested at most `depth` deep. */
  value(depth: number): CborValue | undefined {
    const first = this.bytes[this.at];
    if (first === undefined) return undefined;
    switch (first >> 5) {
      case unsigned:
        return this.#natural();
      case negative:
        return this.#negative();
      case byteString:
        return this.#bytes();
      case textString:
        return this.text();
      case list:
        return this.#list(depth);
      case map:
        return this.#map(depth);
      default:
        return this.#word(first);
    }
  }

  /** A view of the bytes that follow; `undefined` when none do. */
  byteWindow(): Uint8Array | undefined {
    const length = this.#byteLength();
    if (length === none) return undefined;
    const from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  /** `undefined` when no text follows. */
  text(): string | undefined {
    const length = this.#head(textString);
    const [from, to] = [this.at, this.at + length];
    if (length === none || to > this.bytes.length) return undefined;
    this.at = to;
    return readText(this.bytes, from, to);
  }

  #natural(): number | undefined {
    const value = this.#head(unsigned);
    return value === none ? undefined : value;
  }

  #negative(): number | undefined {
    const below = this.#head(negative);
    return below === none || below === Number.MAX_SAFE_INTEGER ? undefined : -1 - below;
  }

  /** A copy: a view would keep alive, and store with itself, all that it was read from. */
  #bytes(): Uint8Array | undefined {
    const length = this.#byteLength();
    if (length === none) return undefined;
    const from = this.at;
    this.at += length;
    if (length === 32 && this.#sharesIds) return shared32(this.bytes, from);
    return copyOf(this.bytes, from, this.at);
  }

  #byteLength(): number {
    const length = this.#head(byteString);
    return this.at + length > this.bytes.length ? none : length;
  }

  #list(depth: number): CborValue[] | undefined {
    const length = this.#head(list);
    if (length === none || !this.#mayNest(depth)) return undefined;
    const items: CborValue[] = [];
    for (let left = length; left > 0; left -= 1) {
      const item = this.value(depth - 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  #map(depth: number): CborMap | undefined {
    const length = this.#head(map);
    if (length === none || !this.#mayNest(depth)) return undefined;
    const pairs: Record<string, CborValue> = {};
    let [before, beforeTo] = [0, 0];
    for (let left = length; left > 0; left -= 1) {
      const keyLength = this.#head(textString);
      const [from, to] = [this.at, this.at + keyLength];
      if (keyLength === none || to > this.bytes.length) return undefined;
      if (left < length && !this.#ascends(before, beforeTo, from, to)) return undefined;
      [before, beforeTo] = [from, to];
      this.at = to;
      const key = shortText(this.bytes, from, to);
      // A key that copies of the value would lose, or take for its prototype.
      if (key === undefined || key === '__proto__') return undefined;
      const value = this.value(depth - 1);
      if (value === undefined) return undefined;
      pairs[key] = value;
    }
    return pairs;
  }

  #mayNest(depth: number): boolean {
    if (depth > 0) return true;
    this.fault = 'too-deep';
    return false;
  }

  /** Keys stand by length and then by bytes, none of them twice. */
  #ascends(left: number, leftTo: number, right: number, rightTo: number): boolean {
    const longer = rightTo - right - (leftTo - left);
    if (longer !== 0) return longer > 0;
    for (let at = 0; left + at < leftTo; at += 1) {
      const difference = (this.bytes[right + at] ?? 0) - (this.bytes[left + at] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return false;
  }

  #word(first: number): CborValue | undefined {
    this.at += 1;
    if (first === 0xf6) return null;
    if (first === 0xf5) return true;
    return first === 0xf4 ? false : undefined;
  }

  /** The number in the head of a value of this type, in its shortest spelling only. */
  #head(type: number): number {
    const { bytes, at } = this;
    const first = bytes[at];
    if (first === undefined || first >> 5 !== type) return none;
    const low = first & 31;
    if (low < 24) {
      this.at = at + 1;
      return low;
    }
    if (low > 27) return none;
    const size = 1 << (low - 24);
    if (at + size >= bytes.length) return none;
    let argument = 0;
    // Multiplied, not shifted: a number of eight bytes has more than 32 bits. What is unsafe stays unsafe when rounded.
    for (let each = 1; each <= size; each += 1) argument = argument * 256 + (bytes[at + each] ?? 0);
    const least = size === 1 ? 24 : 256 ** (size / 2);
    if (argument < least || argument > Number.MAX_SAFE_INTEGER) return none;
    this.at = at + 1 + size;
    return argument;
  }
}

/** Ids and signatures are so short that engines keep them with other objects, and copy them slower than a loop does. */
const shortMost = 64;

function copyOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (to - from > shortMost) return bytes.slice(from, to);
  const copy = new Uint8Array(to - from);
  for (let at = from; at < to; at += 1) copy[at - from] = bytes[at] ?? 0;
  return copy;
}
