/** Reads what a change is spelt in: numbers of seven bits a byte, and byte strings whose length stands before them. */

/** No number in a change may be larger; a longer spelling of a small one is refused too. */
const maxNumberBytes = 6;

export class ChangeReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Something was not as it has to be; what is read from then on means nothing. */
  broken = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.broken || this.#at >= this.#bytes.length;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  #fail(): 0 {
    this.broken = true;
    return 0;
  }

  number(): number {
    let value = 0;
    for (let read = 0; read < maxNumberBytes; read += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) return this.#fail();
      this.#at += 1;
      value += (byte & 0x7f) * 2 ** (7 * read);
      if (byte < 0x80) return byte === 0 && read > 0 ? this.#fail() : value;
    }
    return this.#fail();
  }

  /** The same with a sign, which is the highest bit of the last byte's seven. */
  signedNumber(): number {
    let value = 0;
    for (let read = 0; read < maxNumberBytes; read += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) return this.#fail();
      this.#at += 1;
      value += (byte & 0x7f) * 2 ** (7 * read);
      if (byte < 0x80) return byte & 0x40 ? value - 2 ** (7 * (read + 1)) : value;
    }
    return this.#fail();
  }

  bytes(length: number): Uint8Array {
    if (length > this.left) this.broken = true;
    const taken = this.#bytes.subarray(this.#at, this.#at + (this.broken ? 0 : length));
    this.#at += taken.length;
    return taken;
  }

  counted(): Uint8Array {
    return this.bytes(this.number());
  }
}
