import { expect, test } from 'vitest';
import { mutationsOf } from './support/counts.ts';

test('in one run, a hundred thousand mutations and more are tried', () => {
  expect(Object.values(mutationsOf).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
});
