/** Whatever is said of a help, right or wrong, and whoever has heard what: it comes to one record, by any way it got there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { stageOf } from '../../../src/modules/aid/standing.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet, type Phone } from '../../core/cast.ts';
import { change } from '../../core/listings/listings.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { accepted, box, helpIn, neighbours, recordIn, ref } from './helping.ts';

const about = {
  'aid.accept': {},
  'aid.decline': { memo: box },
  'aid.withdraw': {},
  'aid.done': {},
  'aid.not-done': { memo: box },
  'aid.address': { memo: box },
  'aid.thanks': { face: 'happy', words: 'Thank you' },
  'aid.details': { sort: 'time', urgency: 'week', helpers: 3 },
} as const satisfies Record<string, CborMap>;
type Kind = keyof typeof about;
const speaking: readonly string[] = ['aid.done', 'aid.thanks'] satisfies readonly Kind[];

/** Carla has nothing to do with it; the copy is Ana's phone once more, which forks her. */
const speakers = ['ana', 'bea', 'carla', 'copy'] as const;
type Speaker = (typeof speakers)[number];
const story = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(about) as Kind[])),
    by: fc.constantFrom(...speakers),
    /** For whom they say it. */
    whose: fc.constantFrom(...speakers),
    meets: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

type Step = { readonly kind: Kind; readonly by: Speaker; readonly whose: Speaker; readonly meets: boolean };
type Told = { readonly ana: Phone; readonly ids: readonly EntryId[]; readonly help: EntryId };

function told(steps: readonly Step[]): Told {
  const cast = neighbours();
  const { ana, bea, carla } = cast;
  const { id, help, listing, post, acceptance } = accepted(cast);
  const phones = { ana, bea, carla, copy: ana.copy() };
  meet(...Object.values(phones));
  for (const { kind, by, whose, meets } of steps) {
    const named = kind === 'aid.details' ? post : help;
    phones[by].sign(kind, {
      ...about[kind],
      ref: ref(named),
      ...(kind === 'aid.address' && { refs: [ref(acceptance)] }),
      ...(speaking.includes(kind) && { account: idToBytes(phones[whose].account) }),
    });
    if (meets) meet(phones[by], phones[whose]);
  }
  change(ana, post, { side: 'offer' });
  meet(...Object.values(phones));
  return { ana, help: id, ids: [id, listing] };
}

test('in any order, in any portions, however often', () => {
  fc.assert(
    fc.property(story, fc.integer(), fc.integer({ min: 1, max: 25 }), (steps, seed, portion) => {
      const { ana, help, ids } = told(steps);
      const entries = [...ana.held.values()];
      const expected = ids.map((id) => recordIn(ana.state, id));
      const state: GroupState = emptyState(ana.state.group);
      const order = shuffled([...entries, ...entries.slice(0, portion)], seed);
      for (let at = 0; at < order.length; at += portion) admit(ana.registry, state, order.slice(at, at + portion));
      expect(ids.map((id) => recordIn(state, id))).toEqual(expected);
      expect(stageOf(state, helpIn(state, help))).toBe(stageOf(ana.state, helpIn(ana.state, help)));
    }),
    { numRuns: 60 },
  );
});

test('of one who has nothing to do with it no word changes anything', () => {
  const records = ({ ana, ids }: Told) => ids.map((id) => recordIn(ana.state, id));
  const quiet = records(told([]));
  fc.assert(
    fc.property(story, (steps) => {
      expect(records(told(steps.map((step) => ({ ...step, by: 'carla' }))))).toEqual(quiet);
    }),
    { numRuns: 30 },
  );
});
