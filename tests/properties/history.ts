/**
 * Random histories of a village: honest trade, mistakes, malice, phones that are apart, copies of phones.
 *
 * A history is a list of small numbers, so that fast-check can shrink it; what cannot be done at a step is left out.
 */
import fc from 'fast-check';
import { accountsModule } from '../../src/core/accounts/module.ts';
import { closingModule } from '../../src/core/closing/module.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { mandatesModule } from '../../src/core/mandates/module.ts';
import { membershipModule } from '../../src/core/membership/module.ts';
import { createRegistry } from '../../src/core/module.ts';
import { exchangeModule } from '../../src/modules/exchange/module.ts';
import { meet, type Phone, village } from '../core/cast.ts';
import { makeHelper, open } from '../core/keeping.ts';
import { anyActs, honestActs } from './acts.ts';
import { shuffled } from './shuffled.ts';
import type { Act, Choice } from './world.ts';

type Step = Choice & { readonly act: number; readonly by: number };

export type History = {
  readonly group: GroupId;
  /** Some are copies of one another, some never got in. */
  readonly phones: readonly Phone[];
  /** Everything that anybody signed, whoever holds it; each after what it names. */
  readonly entries: readonly VerifiedEntry[];
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.nat(999),
  by: fc.nat(11),
  whom: fc.nat(11),
  pick: fc.nat(999),
  amount: fc.nat(700),
});

/** Often long: it takes some steps until newcomers trade and copies of phones are caught. */
export const steps = fc.array(step, { minLength: 1, maxLength: 80, size: 'max' });

/** The phones of a history know these: what other modules do by themselves with these kinds is theirs to test. */
export const registryOfHistory = createRegistry([
  membershipModule,
  mandatesModule,
  accountsModule,
  closingModule,
  exchangeModule,
]);
const founders = keepers(village(['ana', 'bea', 'carla'], { limit: 600, registry: registryOfHistory }));

/** Ana keeps an account of the group's, and Bea, a helper, those of two neighbours. */
function keepers({ ana, bea, carla }: Record<'ana' | 'bea' | 'carla', Phone>): Phone[] {
  makeHelper(ana, bea);
  meet(ana, bea, carla);
  open(ana, { keepers: [ana, bea], limit: 200 });
  open(bea, { limit: 150 });
  open(bea, { limit: 0 });
  meet(ana, bea, carla);
  return [ana, bea, carla];
}

/** Nobody lies and no phone is copied; members still overdraw, pay wrong devices and decline. */
export const playHonestly = (list: readonly Step[]): History => play(list, honestActs);

/** Anything goes. */
export const play = (list: readonly Step[], acts: readonly Act[] = anyActs): History => {
  const phones = founders.map((phone) => phone.copy());
  const [first] = phones;
  if (first === undefined) throw new Error('a village has somebody in it');
  const entries = [...first.held.values()];
  for (const { act, by, ...choice } of list) {
    const [actor = first, does] = [phones[by % phones.length], acts[act % acts.length]];
    entries.push(...(does?.({ phones }, actor, choice) ?? []));
  }
  return { group: first.state.group, phones, entries };
};

/** How entries reach a phone: in some order, cut into batches of some size. */
export type Delivery = { readonly seed: number; readonly size: number };
export const delivery: fc.Arbitrary<Delivery> = fc.record({
  seed: fc.integer(),
  size: fc.integer({ min: 1, max: 60 }),
});

/** All the entries in another order, every third of them twice. */
export const delivered = (
  entries: readonly VerifiedEntry[],
  { seed, size }: Delivery,
): (readonly VerifiedEntry[])[] => {
  const mixed = shuffled([...entries, ...entries.filter((_, at) => at % 3 === 0)], seed);
  return Array.from({ length: Math.ceil(mixed.length / size) }, (_, at) => mixed.slice(at * size, (at + 1) * size));
};
