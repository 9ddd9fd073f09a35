/** Whoever gives and takes, and whoever has heard what: marks come to one record, by any way they got there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { marksOf, organisationsIn } from '../../../src/core/marks/standing.ts';
import { recordsOf } from '../../../src/core/records.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { meet, type Phone, settle, village } from '../cast.ts';
import { coordinating, setPolicy } from '../governing.ts';
import { post } from '../listings/listings.ts';

const story = fc.array(
  fc.record({
    by: fc.constantFrom('ana', 'bea', 'carla', 'copy'),
    says: fc.constantFrom('give', 'give', 'remove', 'post'),
    mark: fc.constantFrom('seller', 'organisation'),
    meets: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);
type Step = (typeof story extends fc.Arbitrary<infer S> ? S : never)[number];

/** Ana and Bea answer for the group, Carla does not; the copy is Ana's phone once more, which forks her. */
function told(steps: readonly Step[]): Phone {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
  coordinating(ana, bea);
  setPolicy(ana, 'market.sellers', 'seller');
  settle(ana, bea, carla);
  const phones: Readonly<Record<Step['by'], Phone>> = { ana, bea, carla, copy: ana.copy() };
  const given: VerifiedEntry[] = [];
  for (const { by, says, mark, meets } of steps) {
    const phone = phones[by];
    const last = given.at(-1);
    if (says === 'post') post(phone);
    else if (says === 'give') given.push(phone.sign('mark.give', { account: idToBytes(carla.account), mark }));
    else if (last !== undefined) phone.sign('mark.remove', { ref: idToBytes(last.entry.id) });
    if (meets) meet(phone, carla, bea);
  }
  meet(...Object.values(phones));
  return ana;
}

const verdictsIn = ({ log }: GroupState) =>
  [...log.nodes.values()]
    .map(({ id, verdict }) => [id, verdict] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));

test('in any order, in any portions, however often', () => {
  fc.assert(
    fc.property(story, fc.integer(), fc.integer({ min: 1, max: 25 }), (steps, seed, portion) => {
      const ana = told(steps);
      const entries = [...ana.held.values()];
      const state: GroupState = emptyState(ana.state.group);
      const order = shuffled([...entries, ...entries.slice(0, portion)], seed);
      for (let at = 0; at < order.length; at += portion) admit(ana.registry, state, order.slice(at, at + portion));
      expect(recordsOf(state, 'marks')).toEqual(recordsOf(ana.state, 'marks'));
      expect(new Set(marksOf(state).map(({ id }) => id))).toEqual(new Set(marksOf(ana.state).map(({ id }) => id)));
      expect(organisationsIn(state)).toEqual(organisationsIn(ana.state));
      expect(verdictsIn(state)).toEqual(verdictsIn(ana.state));
    }),
    { numRuns: 60 },
  );
});
