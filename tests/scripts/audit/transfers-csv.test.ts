import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPlaces } from '../../../scripts/audit/transfers-csv.ts';

test.each([
  [0, 2, '0.00'],
  [5, 2, '0.05'],
  [100, 2, '1.00'],
  [1_000_000_000, 3, '1000000.000'],
  [45, 0, '45'],
])('%i minor units with %i places are written %s', (minor, places, written) => {
  expect(withPlaces(minor, places)).toBe(written);
});

test('an amount is written with its places and no rounding, whatever it is', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 3 }), (minor, places) => {
      const [whole = '', fraction = ''] = withPlaces(minor, places).split('.');
      expect(fraction).toHaveLength(places);
      expect(whole).toMatch(/^(0|[1-9]\d*)$/);
      expect(Number(`${whole}${fraction}`)).toBe(minor);
    }),
  );
});
