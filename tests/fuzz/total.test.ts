import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DoorName, mutationsOf } from './support/counts.ts';

const doors = Object.keys(mutationsOf) as DoorName[];
const inputsOf = (names: readonly DoorName[]): number => names.reduce((sum, name) => sum + mutationsOf[name], 0);

test('in one run, a hundred thousand mutations and more are tried', () => {
  expect(inputsOf(doors)).toBeGreaterThanOrEqual(100_000);
});

test('each door that is counted is opened by one test', () => {
  const folder = new URL('.', import.meta.url);
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  expect(doors.filter((name) => sources.split(`name: '${name}',`).length !== 2)).toEqual([]);
});

test.each([
  ['the relay’s end of its protocol', 'relay: '],
  ['the phone’s end of it', 'phone: '],
  ['a bundle', 'file: a bundle'],
  ['a receipt', 'file: a receipt'],
  ['an invitation link', 'link: '],
  ['a document change', 'document change: '],
  ['a stored record', 'disk: '],
  ['an entry', 'entry: '],
])('%s has a door', (_, begins) => {
  expect(inputsOf(doors.filter((name) => name.startsWith(begins)))).toBeGreaterThanOrEqual(1_000);
});
