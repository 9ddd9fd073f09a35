/** The group's list of kinds while somebody changes it. */
import { expect, test } from 'vitest';
import { type Category, nameMost as commandMost } from '../../../../src/modules/listings/categories.ts';
import {
  nameMost,
  othersThan,
  placed,
  placeOf,
  without,
} from '../../../../src/modules/listings/screens/kind-list/kind-list.ts';

const kind = (id: string): Category => ({ id, name: null, picture: null });
const [food, tools, songs, other] = ['food', 'tools', 'songs', 'other'].map(kind) as [
  Category,
  Category,
  Category,
  Category,
];
const list = [food, tools, songs, other];
const ids = (kinds: readonly Category[]): string[] => kinds.map(({ id }) => id);

test('a new one goes to the end, but before the one that is always last', () => {
  expect(placeOf(list, null)).toBe(3);
  expect(ids(placed(list, null, kind('wool'), 3))).toEqual(['food', 'tools', 'songs', 'wool', 'other']);
});

test('one that is changed stands where it stood, or where it was put', () => {
  expect(placeOf(list, tools)).toBe(1);
  const named = { ...tools, id: 'tools-2' };
  expect(ids(placed(list, tools, named, 1))).toEqual(['food', 'tools-2', 'songs', 'other']);
  expect(ids(placed(list, tools, named, 0))).toEqual(['tools-2', 'food', 'songs', 'other']);
  expect(ids(placed(list, tools, named, 2))).toEqual(['food', 'songs', 'tools-2', 'other']);
});

test('it stands after others than itself, and goes', () => {
  expect(ids(othersThan(list, tools))).toEqual(['food', 'songs']);
  expect(ids(without(list, tools))).toEqual(['food', 'songs', 'other']);
});

test('a name has the room that the command gives it', () => {
  expect(nameMost).toBe(commandMost);
});
