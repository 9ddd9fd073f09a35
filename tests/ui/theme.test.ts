import { expect, test } from 'vitest';
import { themeShown } from '../../src/ui/theme/theme.ts';

const day = { dark: false, contrast: false };
const night = { dark: true, contrast: false };

test.each([
  ['phone', day, 'light', 'normal'],
  ['phone', night, 'dark', 'normal'],
  ['light', night, 'light', 'normal'],
  ['dark', day, 'dark', 'normal'],
  ['contrast', day, 'light', 'more'],
  ['contrast', night, 'dark', 'more'],
] as const)('who chose %s on a phone of %o sees %s, contrast %s', (choice, phone, theme, contrast) => {
  expect(themeShown(choice, phone)).toEqual({ theme, contrast });
});

test.each(['phone', 'light', 'dark', 'contrast'] as const)(
  'a phone that asks for more contrast gets it by %s',
  (choice) => {
    expect(themeShown(choice, { dark: false, contrast: true }).contrast).toBe('more');
  },
);
