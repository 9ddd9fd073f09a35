/**
 * The hexadecimal text of 32 bytes, remembered.
 *
 * An entry names some ten ids, nearly all of which were named shortly before. One string for all of them takes a tenth of
 * the memory, is hashed once when it serves as a key, and is found equal to itself without comparing.
 */
import { bytesToHex } from './bytes.ts';

const idBytes = 32;
/** A power of two; what is remembered takes about 3 MB. */
const placesCount = 16 * 1024;

const texts: string[] = new Array<string>(placesCount).fill('');
const remembered = new Uint8Array(placesCount * idBytes);

/** The 32 bytes from `from` on, all of which have to be there, as 64 lower-case digits. */
export function hexOf32(bytes: Uint8Array, from: number): string {
  const place = placeOf(bytes, from);
  const at = place * idBytes;
  const known = texts[place];
  if (known !== undefined && known !== '' && isSame(bytes, from, at)) return known;
  const own = bytes.subarray(from, from + idBytes);
  const text = bytesToHex(own);
  remembered.set(own, at);
  texts[place] = text;
  return text;
}

/** Ids are hashes and keys, evenly spread wherever they are looked at. */
function placeOf(bytes: Uint8Array, from: number): number {
  return (((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)) & (placesCount - 1);
}

function isSame(bytes: Uint8Array, from: number, at: number): boolean {
  for (let each = 0; each < idBytes; each += 1) if (bytes[from + each] !== remembered[at + each]) return false;
  return true;
}
