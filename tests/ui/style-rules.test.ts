import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = globSync('src/**/*.css').sort();
const tokens = readFileSync('src/ui/theme/tokens.css', 'utf8');
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

test('there are styles to check', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)('%s', (file) => {
  const css = read(file);

  test('names no side that right-to-left would have to mirror', () => {
    expect(
      css.match(/\b(?:margin|padding|border|inset)-(?:left|right)\b|\b(?:left|right):|text-align:\s*(?:left|right)/g),
    ).toBeNull();
  });

  test('uses only tokens that exist', () => {
    const used = Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => `${name}:`);
    expect(used.filter((name) => !tokens.includes(name))).toEqual([]);
  });

  test('sets no text in pixels, which would not grow with the reader’s own size', () => {
    expect(css.match(/(?:font-size|line-height|block-size|inline-size):[^;]*\b[2-9]\d*px/g)).toBeNull();
  });
});
