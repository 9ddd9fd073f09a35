import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPhoto } from '../../src/wire/photo.ts';
import { photoOf } from './a-photo.ts';

test('a JPEG of a size that a phone can show is one', () => {
  expect([photoOf(1024, 768), photoOf(1, 1), photoOf(2048, 2048)].map(isPhoto)).toEqual([true, true, true]);
});

test('one that would unfold to more, or to nothing, is none', () => {
  expect([photoOf(2049, 10), photoOf(10, 65_535), photoOf(0, 10), photoOf(10, 0)].some(isPhoto)).toBe(false);
});

test('what is cut short, or is something else, is none', () => {
  expect(isPhoto(photoOf(10, 10).slice(0, 24))).toBe(false);
  expect(isPhoto(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(false);
  const drawnFirst = photoOf(10, 10);
  drawnFirst[3] = 0xda;
  expect(isPhoto(drawnFirst)).toBe(false);
  const unmarked = photoOf(10, 10);
  unmarked[20] = 0;
  expect(isPhoto(unmarked)).toBe(false);
  // A table of codes has nearly the number of a frame.
  const table = photoOf(10, 10);
  table[21] = 0xc4;
  expect(isPhoto(table)).toBe(false);
});

test('noise never throws, nor goes on for ever', () => {
  const begun = fc.uint8Array({ maxLength: 200 }).map((noise) => Uint8Array.of(0xff, 0xd8, ...noise));
  fc.assert(fc.property(fc.oneof(begun, fc.uint8Array()), (noise) => void isPhoto(noise)));
});
