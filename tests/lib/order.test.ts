import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assert, unreachable } from '../../src/lib/assert.ts';
import { compareText } from '../../src/lib/compare.ts';
import { err, ok } from '../../src/lib/result.ts';
import { insertSorted } from '../../src/lib/sorted.ts';

test('text is ordered by code unit, in no language’s order', () => {
  expect(['z', 'ä', 'a', 'Z', '', 'aa'].sort(compareText)).toEqual(['', 'Z', 'a', 'aa', 'z', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

test('whatever the order of arrival, a sorted list comes out the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (items) => {
      const list: string[] = [];
      for (const item of items) insertSorted(list, item);
      expect(list).toEqual([...items].sort(compareText));
    }),
  );
});

test('a broken invariant stops, and says which', () => {
  expect(() => assert(false, 'sum is zero')).toThrow('invariant broken: sum is zero');
  expect(() => assert(true, 'sum is zero')).not.toThrow();
  expect(() => unreachable('surprise' as never)).toThrow('unreachable: surprise');
});

test('a result is a value or an error', () => {
  expect([ok(1), err('too-large')]).toEqual([
    { ok: true, value: 1 },
    { ok: false, error: 'too-large' },
  ]);
});
