/**
 * Sums by which a row tells whether it is still what was written. Disks rot, and not every engine looks.
 *
 * Made for accidents: whoever can write to the database can write a sum as well. A key that no script can read is no part of
 * it; identity tries each key before it is used.
 */

/** FNV-1a over all that structured cloning keeps: a value that differs in one place has another sum. */
export const sumOf = (value: unknown): number => fold(0x811c9dc5, value) >>> 0;

const step = (sum: number, unit: number): number => Math.imul(sum ^ unit, 0x01000193);

function fold(sum: number, value: unknown): number {
  if (typeof value === 'string') return foldText(step(sum, 1), value);
  if (typeof value === 'number') return foldText(step(sum, 2), String(value));
  if (value === null || typeof value !== 'object') return foldText(step(sum, 3), String(value));
  if (value instanceof Uint8Array) return foldBytes(step(sum, 4), value);
  if (Array.isArray(value)) return foldItems(step(sum, 5), value);
  if (value instanceof Map) return foldItems(step(sum, 6), [...value].flat());
  if (value instanceof Set) return foldItems(step(sum, 7), [...value]);
  return value instanceof CryptoKey ? step(sum, 8) : step(step(sum, 9), sumOfFields(value));
}

function foldText(sum: number, text: string): number {
  let folded = step(sum, text.length);
  for (let at = 0; at < text.length; at += 1) folded = step(folded, text.charCodeAt(at));
  return folded;
}

/** Four bytes at a step: an archive has millions of them. All machines that browsers run on put the lowest first. */
function foldBytes(sum: number, bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let folded = step(sum, bytes.length);
  for (let at = 0; at < words.length; at += 1) folded = step(folded, words[at] ?? 0);
  for (let at = words.length * 4; at < bytes.length; at += 1) folded = step(folded, bytes[at] ?? 0);
  return folded;
}

function foldItems(sum: number, items: readonly unknown[]): number {
  let folded = step(sum, items.length);
  for (const item of items) folded = fold(folded, item);
  return folded;
}

/** Added up: in which order an engine hands back the fields of a record says nothing. */
function sumOfFields(record: object): number {
  let sum = 0;
  for (const [name, value] of Object.entries(record))
    if (value !== undefined) sum = (sum + fold(foldText(0, name), value)) | 0;
  return sum;
}
