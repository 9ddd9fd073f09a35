/** Text out of bytes; `undefined` for bytes that are no UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const asciiMost = 0x7f;

export function readText(bytes: Uint8Array, from: number, to: number): string | undefined {
  return to - from <= shortMost ? shortText(bytes, from, to) : decoded(bytes, from, to);
}

/** Up to this many bytes, asking the engine's decoder costs more than reading. */
const shortMost = 16;

/** Field names and kinds come again and again: what was read last stands here, by a mixture of its bytes. */
const remembered: string[] = new Array<string>(512).fill('');

/** For text that is short and often the same: yields one string for equal texts, most of the time. */
export function shortText(bytes: Uint8Array, from: number, to: number): string | undefined {
  let mixed = to - from;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > asciiMost) return decoded(bytes, from, to);
    mixed = (Math.imul(mixed, 31) + byte) | 0;
  }
  const place = (mixed >>> 3) & (remembered.length - 1);
  const known = remembered[place];
  if (known !== undefined && isText(known, bytes, from, to)) return known;
  const text = ascii(bytes, from, to);
  if (to - from <= shortMost) remembered[place] = text;
  return text;
}

function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > shortMost) return decoder.decode(bytes.subarray(from, to));
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Text that begins with a byte order mark is refused: some decoders drop the mark. */
function decoded(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf && to - from > 2) return undefined;
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    return undefined;
  }
}
