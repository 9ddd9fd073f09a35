import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

const css = readFileSync(new URL('../../src/ui/theme/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the rule with exactly this selector. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`\n${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries(Array.from(block.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name, value]) => [name, value]));
}

const light = tokensOf(':root');
const dark = { ...light, ...tokensOf(":root[data-theme='dark']") };
const lightMore = { ...light, ...tokensOf(":root[data-contrast='more']") };
const darkMore = { ...dark, ...tokensOf(":root[data-theme='dark'][data-contrast='more']") };
const themes = [
  ['light', light],
  ['dark', dark],
  ['light, high contrast', lightMore],
  ['dark, high contrast', darkMore],
] as const;

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [lower = 0, higher = 0] = [front, back].map((name) => luminance(tokens[name] ?? '')).sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

const plainGrounds = ['ground', 'surface', 'sunken'];
const tintedGrounds = ['leaf-soft', 'maize', 'danger-soft'];

const textPairs = [
  ...[...plainGrounds, ...tintedGrounds].flatMap((back) => [
    ['ink', back],
    ['ink-soft', back],
  ]),
  // Buttons stand on every ground.
  ...[...plainGrounds, ...tintedGrounds].flatMap((back) => [
    ['leaf', back],
    ['danger', back],
  ]),
  ['on-leaf', 'leaf'],
  ['on-leaf', 'leaf-pressed'],
  ['ground', 'ink'],
] as [string, string][];

describe.each(themes)('%s', (_, tokens) => {
  test.each(textPairs)('text in %s on %s has 7:1', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(7);
  });

  test.each(
    plainGrounds.flatMap(
      (back) =>
        [
          ['line-strong', back],
          ['focus', back],
          ['leaf', back],
        ] as [string, string][],
    ),
  )('the outline of a control in %s on %s has 3:1', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('the colours that pairs are made of are all six-digit hex, so that none escapes the computation', () => {
  const names = new Set([...textPairs.flat(), 'line-strong', 'focus']);
  for (const [, tokens] of themes) for (const name of names) expect(tokens[name], name).toMatch(/^#[0-9a-f]{6}$/);
});

test('black on white is 21:1, so the computation is the one of WCAG', () => {
  expect(contrast({ black: '#000000', white: '#ffffff' }, 'black', 'white')).toBeCloseTo(21, 5);
  expect(contrast({ grey: '#767676', white: '#ffffff' }, 'grey', 'white')).toBeCloseTo(4.54, 2);
});
