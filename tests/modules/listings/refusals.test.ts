/** Every name under which a listing is refused or rejected has a sentence: the compiler sees to those it knows. */
import { expect, test } from 'vitest';
import { builtInCategories } from '../../../src/modules/listings/categories.ts';
import { ar } from '../../../src/modules/listings/messages/ar.ts';
import { en } from '../../../src/modules/listings/messages/en.ts';
import { commandCodes, rejectionCodes } from '../../../src/modules/listings/refusals.ts';

const keysOf = (strings: object, prefix: string): Set<string> =>
  new Set(Object.keys(strings).filter((key) => key.startsWith(prefix)));

test('each code has a sentence, and no sentence is left over', () => {
  const codes = new Set([...rejectionCodes, ...commandCodes].map((code) => `code.${code}`));
  for (const strings of [en, ar]) expect(keysOf(strings, 'code.')).toEqual(codes);
});

test('each kind that comes with the app has a word', () => {
  const kinds = new Set(builtInCategories.map((kind) => `kind.${kind}`));
  for (const strings of [en, ar]) expect(keysOf(strings, 'kind.')).toEqual(kinds);
});
