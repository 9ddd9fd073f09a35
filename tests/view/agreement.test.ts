/** The agreement that founding offers is known in every language, and nothing else is taken for it. */
import { expect, test } from 'vitest';
import { ar } from '../../src/view/agreement/messages/ar.ts';
import { en } from '../../src/view/agreement/messages/en.ts';
import { es } from '../../src/view/agreement/messages/es.ts';
import { fr } from '../../src/view/agreement/messages/fr.ts';
import { pt } from '../../src/view/agreement/messages/pt.ts';
import { sw } from '../../src/view/agreement/messages/sw.ts';
import { fingerprint, isOffered } from '../../src/view/agreement/offered.ts';

test.each(Object.entries({ en, es, fr, pt, sw, ar }))('in %s, by its fingerprint', (_, { text }) => {
  // A text that is changed here gets a further line there: groups were founded with the one before.
  expect([fingerprint(text), isOffered(text), isOffered(` ${text}\n`)]).toEqual([fingerprint(text), true, true]);
});

test('one word more makes it the group’s own', () => {
  for (const text of ['', `${en.text} And sing.`, en.text.replace('shame', 'fame')]) {
    expect(isOffered(text)).toBe(text === en.text);
  }
});
