import { expect, test } from 'vitest';
import { isPin } from '../../src/lib/pin.ts';

test.each([
  ['1234', true],
  ['12345678', true],
  ['123', false],
  ['123456789', false],
  ['12a4', false],
  ['', false],
])('"%s" as a PIN: %s', (text, is) => {
  expect(isPin(text)).toBe(is);
});
