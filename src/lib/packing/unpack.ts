/** What `pack` made, read back. */
import { bytesToHex } from '../bytes.ts';
import { tags } from './tags.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Data of its own. `bytes` are from `pack`, and whole: their owner keeps a sum of them. */
export function unpack(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes);
  const texts = reader.times(() => {
    const length = reader.natural();
    return length === 0 ? bytesToHex(reader.bytes(32)) : decoder.decode(reader.bytes(length - 1));
  });
  const shapes = reader.times(() => reader.times(() => texts[reader.natural()] ?? ''));
  const readRecord = (): Record<string, unknown> => {
    const record: Record<string, unknown> = {};
    for (const name of shapes[reader.natural()] ?? []) record[name] = read();
    return record;
  };
  const read = (): unknown => {
    switch (reader.byte()) {
      case tags.undefined:
        return undefined;
      case tags.false:
        return false;
      case tags.true:
        return true;
      case tags.natural:
        return reader.natural();
      case tags.float:
        return reader.float();
      case tags.text:
        return texts[reader.natural()];
      case tags.bytes:
        return reader.bytes(reader.natural()).slice();
      case tags.array:
        return reader.times(read);
      case tags.set:
        return new Set(reader.times(read));
      case tags.map:
        return new Map(reader.pairs(read));
      case tags.record:
        return readRecord();
      default:
        return null;
    }
  };
  return read();
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  natural(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** As many as the number before them says. */
  times<T>(each: () => T): T[] {
    return Array.from({ length: this.natural() }, each);
  }

  /** The number counts the pairs. */
  pairs<T>(each: () => T): [T, T][] {
    return this.times(() => [each(), each()]);
  }

  float(): number {
    const { buffer, byteOffset } = this.#bytes;
    const value = new DataView(buffer, byteOffset).getFloat64(this.#at);
    this.#at += 8;
    return value;
  }

  bytes(length: number): Uint8Array {
    const from = this.#at;
    this.#at += length;
    return this.#bytes.subarray(from, from + length);
  }
}
