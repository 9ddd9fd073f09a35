/** The end of a mark, as its giver chooses it. */
import { expect, test } from 'vitest';
import { untilOf } from '../../../../src/modules/marks/screens/lasting.ts';

test('a mark is good for months as the calendar counts them, or without end', () => {
  const now = new Date(2026, 0, 31).getTime();
  expect(untilOf('year', now)).toBe(new Date(2027, 0, 31).getTime());
  expect(untilOf('noEnd', now)).toBeNull();
});
