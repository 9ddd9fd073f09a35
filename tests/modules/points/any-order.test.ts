/** Whoever gives what, on whichever phone, and whatever came first: one board on every phone, and nobody ever has more than a hundred. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { backingsNow } from '../../../src/modules/points/counting.ts';
import { meet, type Phone, settle } from '../../core/cast.ts';
import { secondPhone } from '../../core/recovering.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { back, deciders, end, postMany } from './supporting.ts';

const story = fc.array(
  fc.record({
    by: fc.constantFrom('bea', 'tablet', 'carla', 'copy'),
    at: fc.integer({ min: 0, max: 12 }),
    points: fc.constantFrom(0, 4, 9, 10, 10),
    ends: fc.constantFrom(false, false, false, false, true),
    meets: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);
type Step = (typeof story extends fc.Arbitrary<infer S> ? S : never)[number];

/** Bea has two phones; the copy is Carla's once more, which forks her. Ana posts what the points are for, and ends some of it. */
function told(steps: readonly Step[]): Phone {
  const { ana, bea, carla, all } = deciders();
  const tablet = secondPhone(bea);
  const many: readonly VerifiedEntry[] = postMany(ana, 13);
  settle(...all, tablet);
  const phones: Readonly<Record<Step['by'], Phone>> = { bea, tablet, carla, copy: carla.copy() };
  const ended = new Set<number>();
  for (const { by, at, points, ends, meets } of steps) {
    const [phone, decision] = [phones[by], many[at]];
    if (decision === undefined) continue;
    back(phone, decision, points);
    if (ends && !ended.has(at)) end(ana, decision);
    if (ends) ended.add(at);
    if (meets) meet(phone, ana);
  }
  meet(...Object.values(phones), ana);
  return ana;
}

test('in any order, in any portions, however often', () => {
  fc.assert(
    fc.property(story, fc.integer(), fc.integer({ min: 1, max: 25 }), (steps, seed, portion) => {
      const ana = told(steps);
      const entries = [...ana.held.values()];
      const state: GroupState = emptyState(ana.state.group);
      const order = shuffled([...entries, ...entries.slice(0, portion)], seed);
      for (let at = 0; at < order.length; at += portion) admit(ana.registry, state, order.slice(at, at + portion));
      const backings = backingsNow(ana.state);
      expect(backingsNow(state)).toEqual(backings);
      const sums = new Map<string, number>();
      for (const { person, counted, points } of backings) {
        expect(counted).toBeGreaterThanOrEqual(0);
        expect(counted).toBeLessThanOrEqual(points);
        sums.set(person, (sums.get(person) ?? 0) + counted);
      }
      for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(100);
    }),
    { numRuns: 60 },
  );
});
