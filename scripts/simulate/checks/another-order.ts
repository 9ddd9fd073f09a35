/** The books made anew of all that anybody holds, in another order: once a village, for all checks that ask. */
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import type { Healed } from './check.ts';

const made = new WeakMap<Healed, GroupState>();

export function inAnotherOrder(healed: Healed): GroupState {
  const state = made.get(healed) ?? replayed(healed);
  made.set(healed, state);
  return state;
}

function replayed({ world, entries }: Healed): GroupState {
  const { registry, signer, group } = world.village;
  const state = emptyState(group);
  const order = shuffled(entries, chanceFrom(entries.length));
  admit(
    registry,
    state,
    order.flatMap((entry) => signer.verify(entry, registry) ?? []),
  );
  return state;
}
