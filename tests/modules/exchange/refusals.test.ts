/** Every name of a broken rule has a sentence: the compiler sees to those it knows, and this sees that it knows all. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coreCodes } from '../../../src/core/rejections.ts';
import { ar } from '../../../src/modules/exchange/messages/ar.ts';
import { en } from '../../../src/modules/exchange/messages/en.ts';
import { commandCodes, paperCodes } from '../../../src/modules/exchange/refusals.ts';
import { rejectionCodes } from '../../../src/modules/exchange/rules.ts';
import { sessionCodes } from '../../../src/session/refusals.ts';
import { ar as coreAr } from '../../../src/view/refusals/messages/ar.ts';
import { en as coreEn } from '../../../src/view/refusals/messages/en.ts';

/** Names that core gives to other things: to what is refused before it becomes an entry of the books, to restrictions, and to how a limit stands. */
const noAnswers = ['broken-link', 'limit-cut', 'custody-end', 'open-books', 'on-its-way', 'too-late'];

/** The quoted names in the files that judge, without comments and imports. */
function codesInCore(): Set<string> {
  const files = [
    ...['replay.ts', 'restrictions.ts', 'forks.ts'],
    ...globSync('{membership,accounts,mandates,closing}/**/*.ts', { cwd: 'src/core' }),
  ];
  const sources = files.map((file) => readFileSync(`src/core/${file}`, 'utf8'));
  const plain = sources
    .join('\n')
    .replaceAll(/^import[^;]*;/gm, '')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const quoted = [...plain.matchAll(/'([a-z]+(?:-[a-z]+)+|malformed)'/g)].map(([, code]) => code ?? '');
  return new Set(quoted.filter((code) => !noAnswers.includes(code)));
}

test('the core names exactly the broken rules that are listed', () => {
  expect([...codesInCore()].sort()).toEqual([...coreCodes].sort());
});

test('each has a sentence in every language, and no sentence is left over', () => {
  const named = (codes: readonly string[]) => new Set(codes.map((code) => `code.${code}`));
  const said = (strings: object) => new Set(Object.keys(strings).filter((key) => key.startsWith('code.')));
  for (const strings of [en, ar])
    expect(said(strings)).toEqual(named([...rejectionCodes, ...commandCodes, ...paperCodes]));
  for (const strings of [coreEn, coreAr]) expect(said(strings)).toEqual(named([...coreCodes, ...sessionCodes]));
});
