/** Whether bytes are a photo that a phone can show: a JPEG, as this app makes them, of a size that no phone chokes on. */

/** Pixels a side, with room for what a later version may make. */
const sideMax = 2048;

/** Begins with its mark, and says its size before anything is drawn: a few bytes could unfold to gigabytes. */
export function isPhoto(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false;
  // Segments: 0xff, what it is, its length with these two bytes.
  for (let at = 2; at + 8 < bytes.length; ) {
    const [mark, kind] = [bytes[at], bytes[at + 1] ?? 0];
    if (mark !== 0xff || kind === 0xda) return false;
    if (isFrame(kind)) return isSide(bytes, at + 5) && isSide(bytes, at + 7);
    at += 2 + word(bytes, at + 2);
  }
  return false;
}

/** All of SOF0 to SOF15; three numbers between them stand for something else. */
const isFrame = (kind: number): boolean => kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const isSide = (bytes: Uint8Array, at: number): boolean => word(bytes, at) >= 1 && word(bytes, at) <= sideMax;
