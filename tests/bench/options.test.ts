import { expect, test } from 'vitest';
import { benchNames } from '../../scripts/bench/names.ts';
import { benchOptionsFrom } from '../../scripts/bench/options.ts';

test('everything is measured on a hundred thousand entries when nothing is said', () => {
  expect(benchOptionsFrom([])).toEqual({ ok: true, value: { names: benchNames, large: 100_000 } });
});

test('only what is named is measured, in the order named', () => {
  expect(benchOptionsFrom(['merge', 'append'])).toMatchObject({ value: { names: ['merge', 'append'] } });
});

test('a small run takes a tenth of the entries', () => {
  expect(benchOptionsFrom(['bytes', '--small'])).toMatchObject({ value: { names: ['bytes'], large: 10_000 } });
});

test('help is given to whoever asks for it', () => {
  expect(benchOptionsFrom(['--help', 'merge'])).toEqual({ ok: true, value: 'help' });
});

test.each([
  ['a bench that is none', ['merge', 'merging'], 'There is no bench "merging".'],
  ['an option that is none', ['--big'], "Unknown option '--big'"],
])('explains %s', (_, args, words) => {
  expect(benchOptionsFrom(args)).toMatchObject({ ok: false, error: expect.stringContaining(words) });
});
