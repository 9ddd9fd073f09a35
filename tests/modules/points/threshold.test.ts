/** How many points put a decision first: by how many they were when it was posted, or as the group had said; and it never moves. */
import { expect, test } from 'vitest';
import { usualThreshold } from '../../../src/modules/points/threshold.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { open } from '../../core/keeping.ts';
import { ask, deciders, post } from './supporting.ts';

test.each([
  [3, 15],
  [10, 50],
  [14, 70],
  [15, 75],
  [29, 145],
  [30, 150],
  [500, 150],
])('%i people: %i points', (people, points) => expect(usualThreshold(people)).toBe(points));

const thresholdIn = (phone: Phone, decision: ReturnType<typeof post>) => {
  const { threshold, isSet } = ask(phone, 'support', { decision: decision.entry.id }).about ?? {};
  return [threshold, isSet];
};

test('it stays what it was when the decision was posted, however many come later', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const early = post(ana);
  open(ana);
  settle(ana, bea);
  const later = post(bea, 'A well');
  settle(ana, bea);
  expect(thresholdIn(bea, early)).toEqual([10, false]);
  // The neighbour without a phone is one more.
  expect(thresholdIn(ana, later)).toEqual([15, false]);
});

test('what the group set holds for what is posted by whoever has heard of it', () => {
  const { ana, bea, all } = deciders();
  const early = post(ana);
  const set = setPolicy(ana, 'points.threshold', 40);
  const apart = post(bea, 'A well');
  settle(...all);
  const late = post(bea, 'A path');
  setPolicy(ana, 'points.threshold', 'default', set);
  settle(...all);
  const last = post(bea, 'A roof');
  settle(...all);
  for (const phone of all) {
    expect(thresholdIn(phone, early)).toEqual([15, false]);
    expect(thresholdIn(phone, apart)).toEqual([15, false]);
    expect(thresholdIn(phone, late)).toEqual([40, true]);
    expect(thresholdIn(phone, last)).toEqual([15, false]);
  }
});
