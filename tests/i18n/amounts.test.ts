import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AmountUnit, formatAmount, parseAmount } from '../../src/i18n/amounts.ts';
import { languageOf } from '../../src/i18n/negotiate.ts';
import { ok } from '../../src/lib/result.ts';

const hours: AmountUnit = { is: 'time', scale: 0, name: 'hours' };
const soles: AmountUnit = { is: 'decimal', scale: 2, name: 'soles' };
const favours: AmountUnit = { is: 'decimal', scale: 0, name: 'favours' };
const english = languageOf('en');
const arabic = languageOf('ar');
const egyptian = languageOf('ar', ['ar-EG']);

/** No-break spaces shown as plain ones, to keep the tables readable. */
const shown = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('writing an amount', () => {
  test.each([
    [hours, 0, '0 h'],
    [hours, 15, '15 min'],
    [hours, 60, '1 h'],
    [hours, 195, '3 h 15 min'],
    [hours, -20, '−20 min'],
    [hours, -1215, '−20 h 15 min'],
    [hours, 6_000_000, '100,000 h'],
    [soles, 1250, '12.50 soles'],
    [soles, 5, '0.05 soles'],
    [soles, -50, '−0.50 soles'],
    [soles, 0, '0.00 soles'],
    [soles, -123456789, '−1,234,567.89 soles'],
    [favours, 3, '3 favours'],
  ] as const)('%o %i is "%s"', (unit, amount, text) => {
    expect(shown(formatAmount(amount, unit, english))).toBe(text);
  });

  test.each([
    [180, '3 mingas'],
    [195, '3:15 mingas'],
    [5, '0:05 mingas'],
    [-20, '−0:20 mingas'],
    [-1215, '−20:15 mingas'],
  ])('of hours that the group calls mingas %i is "%s", and is read back', (amount, text) => {
    const mingas: AmountUnit = { is: 'time', scale: 0, name: 'mingas', ownName: true };
    expect(shown(formatAmount(amount, mingas, english))).toBe(text);
    expect(parseAmount(text, mingas, english)).toEqual(ok(amount));
    expect(shown(formatAmount(amount, mingas, egyptian))).toMatch(/[٠-٩].*mingas$/);
  });

  test('says that it came in, when asked', () => {
    expect(shown(formatAmount(195, hours, english, 'always'))).toBe('+3 h 15 min');
    expect(shown(formatAmount(-50, soles, english, 'always'))).toBe('−0.50 soles');
    expect(shown(formatAmount(0, soles, english, 'always'))).toBe('0.00 soles');
  });

  test('keeps a number and its sign on one line', () => {
    expect(formatAmount(195, hours, english)).toBe('3\u00a0h\u00a015\u00a0min');
  });

  test('writes Arabic with the digits of its region', () => {
    expect(shown(formatAmount(195, hours, arabic))).toBe('3 س 15 د');
    expect(shown(formatAmount(195, hours, egyptian))).toBe('٣ س ١٥ د');
    expect(shown(formatAmount(1250, { ...soles, name: 'جنيه' }, egyptian))).toBe('١٢٫٥٠ جنيه');
  });

  test.each([
    [195, 'saa 3 dak 15'],
    [-1215, 'saa −20 dak 15'],
    [45, 'dak 45'],
  ])('Swahili says the unit first: %i is "%s", and is read back', (amount, text) => {
    const swahili = languageOf('sw');
    expect(shown(formatAmount(amount, hours, swahili))).toBe(text);
    expect(parseAmount(text.replace('−', ''), hours, swahili)).toEqual(ok(Math.abs(amount)));
  });

  test.each([arabic, egyptian])('a signed Arabic amount still reads from the right', (language) => {
    const firstStrong = /[\p{L}\u200e\u200f\u061c]/u;
    expect(formatAmount(-255, hours, language).match(firstStrong)?.[0]).toMatch(/[\u200f\u061c]/);
  });
});

describe('reading an amount', () => {
  test.each([
    [hours, '3', 180],
    [hours, '1:30', 90],
    [hours, '15 min', 15],
    [hours, '3h15min', 195],
    [hours, '-3 h', -180],
    [hours, '٣', 180],
    [soles, '12.5', 1250],
    [soles, '12', 1200],
    [soles, '1,234.50', 123450],
    [soles, '12.50 soles', 1250],
    [soles, ' 7 ', 700],
    [soles, '-0', 0],
  ] as const)('%o reads "%s" as %i', (unit, text, amount) => {
    expect(parseAmount(text, unit, english)).toEqual(ok(amount));
  });

  test.each([
    [hours, ''],
    [hours, '1:75'],
    [hours, '1.5'],
    [hours, 'three'],
    [soles, '1.234'],
    [soles, '1,5'],
    [soles, '1.2.3'],
    [soles, '--1'],
    [soles, ''],
    [soles, '99999999999999999'],
    [favours, '1.5'],
  ] as const)('%o refuses "%s"', (unit, text) => {
    expect(parseAmount(text, unit, english).ok).toBe(false);
  });

  test('what was written reads back, in every language, unit and size', () => {
    const units = fc.oneof(
      fc.constant(hours),
      fc.record({
        is: fc.constant('decimal' as const),
        scale: fc.integer({ min: 0, max: 3 }),
        name: fc.constantFrom('soles', 'h', 'نقطة', 'f.c.', '1st', '5', '٣'),
      }),
    );
    const languages = fc.constantFrom(
      english,
      arabic,
      egyptian,
      languageOf('en', ['en-IN']),
      languageOf('ar', ['ar-DZ']),
    );
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        units,
        languages,
        fc.constantFrom('auto', 'always'),
        (amount, unit, language, sign) => {
          expect(parseAmount(formatAmount(amount, unit, language, sign), unit, language)).toEqual(ok(amount));
        },
      ),
    );
  });
});
