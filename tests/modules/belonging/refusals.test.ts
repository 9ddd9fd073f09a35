/** Every name under which belonging refuses has a sentence, and no sentence is left over. */
import { expect, test } from 'vitest';
import { ar } from '../../../src/modules/belonging/messages/ar.ts';
import { en } from '../../../src/modules/belonging/messages/en.ts';
import { commandCodes } from '../../../src/modules/belonging/refusals.ts';
import { rejectionCodes } from '../../../src/modules/belonging/rules.ts';

test('each has a sentence in every language', () => {
  const named = new Set([...rejectionCodes, ...commandCodes].map((code) => `code.${code}`));
  for (const strings of [en, ar])
    expect(new Set(Object.keys(strings).filter((key) => key.startsWith('code.')))).toEqual(named);
});
