/** Looks for words and numbers in bytes that should not show them, the way somebody would who runs a relay. */
import { constants, inflateRawSync } from 'node:zlib';

/** Something known to have been sent, and the bytes it would have. */
export type Secret = { readonly what: string; readonly bytes: Buffer };

/** As text, and as Base64 would hold it, wherever it began. */
export function textSecrets(what: string, text: string): Secret[] {
  const plain = Buffer.from(text);
  const spelt = [0, 1, 2].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
    // The first and last characters also hold bits of what stands beside the text.
    return Buffer.from(padded.slice(Math.ceil((shift * 4) / 3) + 1, -4));
  });
  return [{ what, bytes: plain }, ...spelt.map((bytes) => ({ what: `${what}, in Base64`, bytes }))];
}

/** A whole number of 65,536 and more, as decimal text and as CBOR holds it (RFC 8949 §3). */
export function numberSecrets(what: string, number: number): Secret[] {
  const cbor = Buffer.alloc(5);
  cbor[0] = 0x1a;
  cbor.writeUInt32BE(number, 1);
  return [
    { what: `${what}, in figures`, bytes: Buffer.from(String(number)) },
    { what: `${what}, in CBOR`, bytes: cbor },
  ];
}

/** A message has a head of some tens of bytes before what it carries. */
const headBytesMax = 256;

/** What can be read of these in messages and files as they are, and in deflated text near the beginning of each. */
export function findSecrets(pieces: readonly Buffer[], secrets: readonly Secret[]): string[] {
  const seen = new Set<string>();
  for (const piece of pieces) {
    for (const readable of [piece, ...inflatedIn(piece)]) {
      for (const { what, bytes } of secrets) if (readable.includes(bytes)) seen.add(what);
    }
  }
  return [...seen].sort();
}

function* inflatedIn(piece: Buffer): Generator<Buffer> {
  for (let start = 0; start < Math.min(piece.length, headBytesMax); start += 1) {
    try {
      // A stream that is cut off, or that ends early, gives what came until then.
      yield inflateRawSync(piece.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      // No deflated text begins here.
    }
  }
}
