import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapBounded } from '../../src/identity/bounded.ts';

test('never more than the limit are under way, and the results keep their places', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (s, items, limit) => {
        let underWay = 0;
        let most = 0;
        const double = async (item: number) => {
          underWay += 1;
          most = Math.max(most, underWay);
          await s.schedule(Promise.resolve());
          underWay -= 1;
          return item * 2;
        };
        const results = mapBounded(items, limit, double);
        expect(await s.waitFor(results)).toEqual(items.map((item) => item * 2));
        expect(most).toBe(Math.min(limit, items.length));
      },
    ),
  );
});
