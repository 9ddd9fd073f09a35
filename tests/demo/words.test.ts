import { describe, expect, test } from 'vitest';
import { castOf, villageSize } from '../../src/demo/cast.ts';
import { type StoryLanguage, storyLanguage, storyWords, wordsOfVillage } from '../../src/demo/words/words.ts';
import { localeIds } from '../../src/i18n/locales.ts';

describe.each(localeIds)('the village’s words in %s', (locale) => {
  const words = storyWords(storyLanguage(locale));
  const { memos, contacts, gifts, thanks, declines, tooMuch, slip, spent } = words;
  const lines = [...Object.values(memos).flat(), ...contacts, ...gifts, ...thanks, ...declines, tooMuch, slip, spent];

  test('are written for this language, so that nobody reads a mixture', () => {
    expect(storyLanguage(locale)).toBe(locale);
  });

  test('fit where they go', () => {
    expect(words.village.length).toBeLessThanOrEqual(80);
    expect(words.agreement.length).toBeLessThanOrEqual(4000);
    for (const { title, words: more, place = '', other = '' } of Object.values(words.listings)) {
      expect([title.length <= 80, more.length <= 1000, place.length <= 60, other.length <= 80]).not.toContain(false);
      expect(title).not.toBe('');
    }
    expect(lines.filter((line) => line.length === 0 || line.length > 80)).toEqual([]);
  });

  test('give every villager a name of their own', () => {
    const names = castOf(villageSize).map(({ name }) => name[locale satisfies StoryLanguage]);
    expect(new Set(names).size).toBe(villageSize);
  });

  test('are found again by the name of the village', () => {
    expect(wordsOfVillage(words.village)).toBe(words);
  });
});

test('a language that the story is not told in hears it in English', () => {
  expect([storyLanguage('eo'), storyLanguage(''), storyLanguage('ar-EG'), storyLanguage('constructor')]).toEqual([
    'en',
    'en',
    'ar',
    'en',
  ]);
});

test('a village larger than the cast has namesakes, each with a key and a name of their own', () => {
  const cast = castOf(60);
  expect(new Set(cast.map(({ key }) => key)).size).toBe(60);
  expect(new Set(cast.map(({ name }) => name.en)).size).toBe(60);
  expect(cast[24]?.name.en).toBe('Rosa 2');
});
