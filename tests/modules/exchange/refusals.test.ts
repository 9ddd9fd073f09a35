/** Every name of a broken rule has a sentence: the compiler sees to those it knows, and this sees that it knows all. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coreCodes } from '../../../src/core/rejections.ts';
import { ar } from '../../../src/modules/exchange/messages/ar.ts';
import { en } from '../../../src/modules/exchange/messages/en.ts';
import { commandCodes, sessionCodes } from '../../../src/modules/exchange/refusals.ts';
import { rejectionCodes } from '../../../src/modules/exchange/rules.ts';

/** Names that core gives to what is refused before it becomes an entry of the books, so that nobody is ever shown them. */
const neverAnswered = ['broken-link'];

/** The quoted names in the files that judge, without comments and imports. */
function codesInCore(): Set<string> {
  const files = [
    'replay.ts',
    ...globSync('{membership,accounts}/{founding,joining,profiles,roles,paying,claiming,reversing}.ts', {
      cwd: 'src/core',
    }),
  ];
  const sources = files.map((file) => readFileSync(`src/core/${file}`, 'utf8'));
  const plain = sources
    .join('\n')
    .replaceAll(/^import[^;]*;/gm, '')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const quoted = [...plain.matchAll(/'([a-z]+(?:-[a-z]+)+|malformed)'/g)].map(([, code]) => code ?? '');
  return new Set(quoted.filter((code) => !neverAnswered.includes(code)));
}

test('the core names exactly the broken rules that are listed', () => {
  expect([...codesInCore()].sort()).toEqual([...coreCodes].sort());
});

test('each has a sentence in every language, and no sentence is left over', () => {
  const codes = new Set(
    [...coreCodes, ...rejectionCodes, ...commandCodes, ...sessionCodes].map((code) => `code.${code}`),
  );
  for (const strings of [en, ar]) {
    expect(new Set(Object.keys(strings).filter((key) => key.startsWith('code.')))).toEqual(codes);
  }
});
