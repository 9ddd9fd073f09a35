/** Bytes that begin as a JPEG of that size does: what a phone looks at before it shows one. */
export function photoOf(width: number, height: number, length = 900): Uint8Array {
  const word = (value: number): number[] => [value >> 8, value & 255];
  const head = [0xff, 0xd8, 0xff, 0xe0, ...word(16), ...new Array<number>(14).fill(0)];
  const frame = [0xff, 0xc0, ...word(17), 8, ...word(height), ...word(width), 3, ...new Array<number>(9).fill(1)];
  const bytes = new Uint8Array(length).fill(7);
  bytes.set([...head, ...frame]);
  return bytes;
}
