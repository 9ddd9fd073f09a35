import { describe, expect, test } from 'vitest';
import { chooseLocale, languageOf } from '../../src/i18n/negotiate.ts';

describe('choosing a language', () => {
  test.each([
    { chosen: null, preferred: ['ar-MA', 'fr'], locale: 'ar' },
    { chosen: null, preferred: ['qu', 'AR-eg', 'en'], locale: 'ar' },
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

  test('does not stumble over a malformed tag', () => {
    expect(languageOf('en', ['en_US', 'en-x', 'en-GB']).tag).toBe('en-GB-u-nu-latn');
  });

  test('knows the direction', () => {
    expect(languageOf('ar').direction).toBe('rtl');
    expect(languageOf('en').direction).toBe('ltr');
  });
});
