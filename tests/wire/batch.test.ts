import { expect, test } from 'vitest';
import { decodeBatches, encodeBatch } from '../../src/wire/batch.ts';

const entry = (byte: number) => ({ bytes: new Uint8Array(9).fill(byte), signature: new Uint8Array(64).fill(byte) });

test('several batches are the entries of all of them, in their order', () => {
  expect(decodeBatches([encodeBatch([entry(1), entry(2)]), encodeBatch([entry(3)])])).toEqual([1, 2, 3].map(entry));
  expect(decodeBatches([])).toEqual([]);
});

test('one that did not open, or is damaged, leaves nothing of the others', () => {
  const sound = encodeBatch([entry(1)]);
  expect(decodeBatches([sound, null])).toBeNull();
  expect(decodeBatches([sound, sound.slice(0, -1)])).toBeNull();
});
