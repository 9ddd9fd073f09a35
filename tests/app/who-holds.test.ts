import { expect, test } from 'vitest';
import { whoHolds } from '../../src/app/books/who-holds.ts';

const reach = { onlyHere: 0, carriedTo: 0, onRelay: false };

test('what a neighbour’s phone has is held by others, whether a relay can be reached or not', () => {
  for (const onRelay of [true, false]) expect(whoHolds({ ...reach, carriedTo: 1, onRelay })).toBe('onlyHere');
});

test('what only the relay has is not said to be held by others', () => {
  expect(whoHolds({ ...reach, onRelay: true })).toBe('onlyOnRelay');
});

test('lines that are only here are counted, and who wrote nothing has none', () => {
  expect(whoHolds({ ...reach, onlyHere: 2 })).toBe('onlyHere');
  expect(whoHolds(reach)).toBe('nothingWritten');
});
