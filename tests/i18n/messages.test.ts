import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineMessages } from '../../src/i18n/define-messages.ts';
import { currentLanguage, showLanguageOn, speak } from '../../src/i18n/language-store.ts';
import { languageOf } from '../../src/i18n/negotiate.ts';
import type { ValuesOf } from '../../src/i18n/placeholders.ts';
import { translatorOf } from '../../src/i18n/translate.ts';

const en = {
  pay: 'Pay',
  payTo: 'Pay {amount} to {name}',
  waiting: '{count, plural, =0 {Nothing waits} one {# payment waits for {name}} other {# payments wait for {name}}}',
} as const;

const ar = {
  pay: 'ادفع',
  payTo: 'ادفع {amount} إلى {name}',
  waiting:
    '{count, plural, zero {لا شيء} one {دفعة تنتظر {name}} two {دفعتان تنتظران {name}} few {# دفعات تنتظر {name}} other {# دفعة تنتظر {name}}}',
};

const english = languageOf('en');
const arabic = languageOf('ar');

const offline = () => Promise.reject(new Error('offline'));
const others = { es: offline, fr: offline, pt: offline, sw: offline };
const sample = () => defineMessages({ name: 'sample', en, load: { ...others, ar: async () => ({ ar }) } });

describe('saying a sentence', () => {
  test('fills in values and plurals', () => {
    const t = translatorOf(sample(), english);
    expect(t('pay')).toBe('Pay');
    expect(t('payTo', { amount: '3 h', name: 'Bea' })).toBe('Pay 3 h to Bea');
    expect(t('waiting', { count: 0, name: 'Bea' })).toBe('Nothing waits');
    expect(t('waiting', { count: 1, name: 'Bea' })).toBe('1 payment waits for Bea');
    expect(t('waiting', { count: 1200, name: 'Bea' })).toBe('1,200 payments wait for Bea');
  });

  test('uses the plural forms and digits of the other language once it is loaded', async () => {
    const catalog = sample();
    expect(translatorOf(catalog, arabic)('pay')).toBe('Pay');
    await catalog.load('ar');
    const t = translatorOf(catalog, arabic);
    expect(t('pay')).toBe('ادفع');
    expect(t('waiting', { count: 2, name: 'بيا' })).toBe('دفعتان تنتظران بيا');
    expect(t('waiting', { count: 5, name: 'بيا' })).toBe('5 دفعات تنتظر بيا');
    const egyptian = translatorOf(catalog, languageOf('ar', ['ar-EG']));
    expect(egyptian('waiting', { count: 5, name: 'بيا' })).toBe('٥ دفعات تنتظر بيا');
  });

  test('isolates values that would disturb the order of the sentence, and no others', async () => {
    const catalog = sample();
    await catalog.load('ar');
    expect(translatorOf(catalog, arabic)('payTo', { amount: '3 h', name: 'علي' })).toBe('ادفع \u20683 h\u2069 إلى علي');
    expect(translatorOf(catalog, english)('payTo', { amount: '3 h', name: 'علي' })).toBe('Pay 3 h to \u2068علي\u2069');
  });

  test('never reads markup or message syntax out of a value', () => {
    const t = translatorOf(sample(), english);
    expect(t('payTo', { amount: '{name}', name: '<b>#</b>' })).toBe('Pay {name} to <b>#</b>');
  });
});

describe('a language that cannot be loaded', () => {
  test('leaves the catalog in English', async () => {
    const catalog = defineMessages({ name: 'sample', en, load: { ...others, ar: offline } });
    await catalog.load('ar');
    expect(translatorOf(catalog, arabic)('pay')).toBe('Pay');
  });
});

describe('switching the language of the page', () => {
  test('happens when every catalog is ready, and shows on the root element', async () => {
    const catalog = sample();
    const root = { lang: '', dir: '' };
    const stop = showLanguageOn(root);
    expect(root).toEqual({ lang: 'en', dir: 'ltr' });
    await speak('ar', ['ar-MA']);
    expect(catalog.strings('ar')).toBe(ar);
    expect(root).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(currentLanguage().tag).toBe('ar-MA-u-nu-latn');
    stop();
    await speak('en');
    expect(root.lang).toBe('ar');
  });
});

test('a language or a sentence that is missing does not compile', () => {
  const load = { ...others, ar: async () => ({ ar }) };
  defineMessages({ name: 'sample', en, load });
  const { pay: _pay, ...lessOne } = ar;
  // @ts-expect-error: a sentence that Arabic lacks
  defineMessages({ name: 'sample', en, load: { ...load, ar: async () => ({ ar: lessOne }) } });
  const { sw: _sw, ...without } = load;
  // @ts-expect-error: a language that the catalog lacks
  expect(defineMessages({ name: 'sample', en, load: without }).name).toBe('sample');
});

test('placeholders are read by the compiler', () => {
  expectTypeOf<ValuesOf<(typeof en)['payTo']>>().toEqualTypeOf<{ readonly amount: string; readonly name: string }>();
  expectTypeOf<ValuesOf<(typeof en)['waiting']>>().toEqualTypeOf<{ readonly count: number; readonly name: string }>();
  expectTypeOf<ValuesOf<'{kind, select, a {{x} of {n, number}} other {}} {y}'>>().toEqualTypeOf<{
    readonly kind: string;
    readonly x: string;
    readonly n: number;
    readonly y: string;
  }>();
  const t = translatorOf(sample(), english);
  // @ts-expect-error: a message without values takes none
  t('pay', { name: 'Bea' });
  // @ts-expect-error: a misspelt value
  expect(t('payTo', { amount: '3 h', nmae: 'Bea' })).toBe('Pay 3 h to ');
  // @ts-expect-error: a bare number would be written with the wrong digits
  t('payTo', { amount: 3, name: 'Bea' });
});
