/**
 * Plain data (maps, sets, arrays, records, strings, numbers, bytes) as bytes and back, read in one go.
 *
 * Each distinct string and each list of field names is written once, and an id, which is hexadecimal, as its bytes: a log
 * is mostly ids that name one another, and comes to a fifth of its text.
 */
import { hexToBytes, utf8 } from '../bytes.ts';
import { tags } from './tags.ts';

const hexId = /^[0-9a-f]{64}$/;

/** Strings are well-formed Unicode. Functions, symbols, dates and class instances are not data, and not taken. */
export function pack(value: unknown): Uint8Array {
  const packer = new Packer();
  packer.write(value);
  return packer.packed();
}

/** The same, written in slices. */
export function* packing(value: unknown): Generator<void, Uint8Array> {
  const packer = new Packer();
  yield* packer.writing(value, depthOfSlices);
  yield;
  return packer.packed();
}

/** The long maps of a state lie so deep in what holds it; what lies in one element of them is short. */
const depthOfSlices = 4;
/** Elements of one map or list that are written between two pauses: some hundredths of a second on a slow phone. */
const elementsInSlice = 1_000;

class Packer {
  readonly #body = new Writer();
  readonly #texts = new Map<string, number>();
  /** Lists of field names, each as the numbers of its names. */
  readonly #shapes = new Map<string, number>();

  write(value: unknown): void {
    if (value === null) this.#body.byte(tags.null);
    else if (value === undefined) this.#body.byte(tags.undefined);
    else if (typeof value === 'boolean') this.#body.byte(value ? tags.true : tags.false);
    else if (typeof value === 'number') this.#writeNumber(value);
    else if (typeof value === 'string') this.#body.tagged(tags.text, numberIn(this.#texts, value));
    else this.#writeWhole(value);
  }

  #writeNumber(value: number): void {
    if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) this.#body.tagged(tags.natural, value);
    else this.#body.float(value);
  }

  #writeWhole(value: object): void {
    if (value instanceof Uint8Array) {
      this.#body.tagged(tags.bytes, value.length);
      this.#body.bytes(value);
    } else if (Array.isArray(value)) this.#writeAll(tags.array, value.length, value);
    else if (value instanceof Set) this.#writeAll(tags.set, value.size, value);
    else if (value instanceof Map) this.#writeAll(tags.map, value.size, [...value].flat(1));
    else this.#writeAll(tags.record, this.#shapeOf(value), Object.values(value));
  }

  #writeAll(tag: number, natural: number, all: Iterable<unknown>): void {
    this.#body.tagged(tag, natural);
    for (const each of all) this.write(each);
  }

  /** Writes what `write` would, and pauses in between, down to that many levels. */
  *writing(value: unknown, depth: number): Generator<void, void> {
    if (depth === 0 || value === null || typeof value !== 'object') this.write(value);
    else if (value instanceof Map) yield* this.#writingMap(value, depth);
    else if (value instanceof Uint8Array || Array.isArray(value) || value instanceof Set) this.write(value);
    else {
      this.#body.tagged(tags.record, this.#shapeOf(value));
      for (const each of Object.values(value)) yield* this.writing(each, depth - 1);
    }
  }

  *#writingMap(map: ReadonlyMap<unknown, unknown>, depth: number): Generator<void, void> {
    this.#body.tagged(tags.map, map.size);
    let written = 0;
    for (const [key, value] of map) {
      this.write(key);
      // A map of maps, as that of the modules' records, is cut inside of those; a long one is cut between its elements.
      if (value instanceof Map) yield* this.writing(value, depth - 1);
      else this.write(value);
      written += 1;
      if (written % elementsInSlice === 0) yield;
    }
  }

  #shapeOf(value: object): number {
    const shape = Object.keys(value).map((name) => numberIn(this.#texts, name));
    return numberIn(this.#shapes, shape.join());
  }

  packed(): Uint8Array {
    const head = new Writer();
    head.natural(this.#texts.size);
    for (const text of this.#texts.keys()) writeText(head, text);
    head.natural(this.#shapes.size);
    for (const shape of this.#shapes.keys()) {
      const names = shape === '' ? [] : shape.split(',').map(Number);
      head.natural(names.length);
      for (const name of names) head.natural(name);
    }
    head.bytes(this.#body.written());
    return head.written().slice();
  }
}

/** 0 and the bytes of an id; or one more than the length, and the text. */
function writeText(head: Writer, text: string): void {
  const id = hexId.test(text) ? hexToBytes(text) : null;
  const bytes = id ?? utf8(text);
  head.natural(id === null ? bytes.length + 1 : 0);
  head.bytes(bytes);
}

function numberIn(table: Map<string, number>, text: string): number {
  const known = table.get(text);
  if (known !== undefined) return known;
  table.set(text, table.size);
  return table.size - 1;
}

class Writer {
  #bytes = new Uint8Array(1024);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  tagged(tag: number, natural: number): void {
    this.byte(tag);
    this.natural(natural);
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  natural(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128);
    this.byte(rest);
  }

  float(value: number): void {
    this.byte(tags.float);
    this.#room(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value);
    this.#length += 8;
  }

  bytes(value: Uint8Array): void {
    this.#room(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
