import { describe, expect, test } from 'vitest';
import { chooseLocale, languageOf } from '../../src/i18n/negotiate.ts';

describe('choosing a language', () => {
  test.each([
    { chosen: null, preferred: ['ar-MA', 'fr'], locale: 'ar' },
    { chosen: null, preferred: ['qu', 'AR-eg', 'en'], locale: 'ar' },
    { chosen: null, preferred: ['gn', 'es-PY', 'pt'], locale: 'es' },
    { chosen: null, preferred: ['wo', 'fr-SN'], locale: 'fr' },
    { chosen: null, preferred: ['pt-MZ'], locale: 'pt' },
    { chosen: null, preferred: ['luo', 'sw-KE', 'en'], locale: 'sw' },
    { chosen: null, preferred: ['en-KE', 'ar'], locale: 'en' },
    { chosen: 'ar', preferred: ['en'], locale: 'ar' },
    { chosen: 'xx', preferred: ['ar'], locale: 'ar' },
    { chosen: null, preferred: [], locale: 'en' },
    { chosen: null, preferred: ['', '*'], locale: 'en' },
  ])('takes $locale for chosen $chosen and preferred $preferred', ({ chosen, preferred, locale }) => {
    expect(chooseLocale(chosen, preferred)).toBe(locale);
  });
});

describe('the tag that numbers are formatted by', () => {
  test('takes the region, and with it the digits, from the phone', () => {
    expect(new Intl.NumberFormat(languageOf('ar', ['fr', 'ar-EG']).tag).format(12)).toBe('١٢');
    expect(new Intl.NumberFormat(languageOf('ar', ['ar-MA']).tag).format(12)).toBe('12');
  });

  test('writes 0–9 for Arabic of no region', () => {
    expect(languageOf('ar').tag).toBe('ar-u-nu-latn');
    expect(languageOf('ar', ['en-US', 'ar']).tag).toBe('ar-u-nu-latn');
  });

  test.each([
    ['es', ['es-MX'], '1,234.5'],
    ['es', ['es-AR'], '1.234,5'],
    ['pt', [], '1.234,5'],
    ['fr', [], '1\u202f234,5'],
    ['sw', ['sw-KE'], '1,234.5'],
  ] as const)('writes %s for %o as they do there', (locale, preferred, text) => {
    expect(new Intl.NumberFormat(languageOf(locale, preferred).tag).format(1234.5)).toBe(text);
  });

  test('does not stumble over a malformed tag', () => {
    expect(languageOf('en', ['en_US', 'en-x', 'en-GB']).tag).toBe('en-GB-u-nu-latn');
  });

  test('knows the direction', () => {
    expect(languageOf('ar').direction).toBe('rtl');
    expect(languageOf('en').direction).toBe('ltr');
  });
});
