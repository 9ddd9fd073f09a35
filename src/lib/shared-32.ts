/**
 * Copies of 32 bytes, one for all that are equal and were read shortly after one another.
 *
 * Accounts and devices are named in payload after payload. A byte string is a large thing to an engine however few bytes it
 * has, and while a history is read all that was decoded of it has to be kept.
 */

const length = 32;
/** A power of two. Far more than a village has devices, so that ids that come once seldom take a place from them. */
const placesCount = 1024;

const copies: (Uint8Array | undefined)[] = new Array<undefined>(placesCount).fill(undefined);

/** The 32 bytes from `from` on, all of which have to be there. Others may hold the same copy: nobody writes into it. */
export function shared32(bytes: Uint8Array, from: number): Uint8Array {
  const place = (((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)) & (placesCount - 1);
  const known = copies[place];
  if (known !== undefined && isSame(known, bytes, from)) return known;
  const copy = bytes.slice(from, from + length);
  copies[place] = copy;
  return copy;
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < length; at += 1) if (known[at] !== bytes[from + at]) return false;
  return true;
}
