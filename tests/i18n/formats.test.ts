import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../src/i18n/formats.ts';
import { languageOf } from '../../src/i18n/negotiate.ts';

const format = formatsOf(languageOf('en', ['en-GB']));

describe('how long ago', () => {
  const now = new Date(2026, 10, 20, 14, 0).getTime();
  const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();

  test.each([
    [now, 'now'],
    [at(20, 13, 55), '5 minutes ago'],
    [at(20, 9), '5 hours ago'],
    [at(19, 23, 30), 'yesterday'],
    [at(17, 8), '3 days ago'],
    [at(23, 8), 'in 3 days'],
    [at(1, 8), '1 Nov 2026'],
  ])('%i is "%s"', (moment, text) => {
    expect(format.relative(moment, now)).toBe(text);
  });
});

test('a day within two weeks is told by its day of the week', () => {
  const at = (month: number, day: number): number => new Date(2026, month, day, 9).getTime();
  const now = new Date(2026, 10, 20, 23).getTime();
  const days = [at(10, 28), at(10, 20), at(11, 4), at(11, 5), at(10, 6), at(10, 5)];
  expect(days.map((day) => format.nearDay(day, now))).toEqual([
    'Sat 28 Nov',
    'Fri 20 Nov',
    'Fri 4 Dec',
    '5 Dec 2026',
    'Fri 6 Nov',
    '5 Nov 2026',
  ]);
});

test('sorts names as a reader looks for them', () => {
  const names = ['Zoë', 'Plot 10', 'Émile', 'plot 2', 'eva'];
  expect(names.sort(format.compare)).toEqual(['Émile', 'eva', 'plot 2', 'Plot 10', 'Zoë']);
});

test('writes numbers, shares and lists in the reader’s language', () => {
  expect(format.number(-1234.5)).toBe('−1,234.5');
  expect(format.percent(0.25)).toBe('25%');
  expect(format.list(['Ana', 'Bea', 'Carla'])).toBe('Ana, Bea and Carla');
  expect(formatsOf(languageOf('ar', ['ar-EG'])).number(1234)).toBe('١٬٢٣٤');
});

test('a list in one direction keeps names of the other in their places', () => {
  expect(formatsOf(languageOf('ar')).list(['Ana', 'علي', 'Bea'])).toBe('\u2068Ana\u2069 وعلي و\u2068Bea\u2069');
  expect(format.list(['Ana', 'علي'])).toBe('Ana and \u2068علي\u2069');
});

test.each([
  ['en', 'en-US', '5:33\u00a0PM'],
  ['es', 'es-CO', '5:33\u00a0p.\u00a0m.'],
  ['ar', 'ar', '5:33\u00a0م'],
  ['ar', 'ar-EG', '٥:٣٣\u00a0م'],
  ['fr', 'fr', '17:33'],
] as const)('a time of day in %s (%s) is never torn apart at the end of a line', (locale, tag, written) => {
  const at = new Date(2026, 10, 21, 17, 33).getTime();
  const { clock, moment } = formatsOf(languageOf(locale, [tag]));
  expect(clock(at)).toBe(written);
  expect(moment(at)).toMatch(new RegExp(`\\s${written}$`, 'u'));
});
