/** What happens in one simulated village: a list of small numbers, so that it can be kept, replayed and made shorter. */
import { type ActName, likelyActs } from './acts/acts.ts';
import { besides } from './acts/besides.ts';
import { themes } from './acts/likelihood.ts';
import { type Chance, chanceFrom } from './chance.ts';

/** An act reads the numbers as it likes; what can not be done when its turn comes is left out. */
export type Step = {
  readonly act: ActName;
  readonly by: number;
  readonly whom: number;
  readonly pick: number;
  readonly amount: number;
};

export type Schedule = {
  readonly seed: number;
  /** Places in the village of those who keep no rule. */
  readonly byzantine: readonly number[];
  /** How wrong each phone's clock is, in years. */
  readonly clocks: readonly number[];
  readonly steps: readonly Step[];
};

const villagers = 4;
const stepsMin = 20;
const stepsMax = 60;
/** Most villages have one or two who keep no rule; a fifth have none, and there everything has to hold. */
export function scheduleFrom(seed: number): Schedule {
  const chance = chanceFrom(Math.imul(seed, 0x9e3779b1) ^ 0x5bf03635);
  const first = chance.below(villagers);
  const byzantine = [first, (first + 1 + chance.below(villagers - 1)) % villagers].slice(
    0,
    chance.pick([0, 1, 1, 2, 2]),
  );
  const theme = chance.pick(themes);
  const steps: readonly Step[] = Array.from({ length: stepsMin + chance.below(stepsMax - stepsMin) }, () =>
    stepOf(chance.pick(chance.oneIn(2) ? likelyActs : theme), chance),
  );
  const clocks = Array.from({ length: villagers }, () => chance.below(21) - 10);
  return { seed, byzantine, clocks, steps: besides.reduce((woven, more) => withMore(woven, more, seed), steps) };
}

const stepOf = (act: ActName, chance: Chance): Step => ({
  act,
  by: chance.below(12),
  whom: chance.below(12),
  pick: chance.below(1000),
  amount: 1 + chance.below(700),
});

/** Here and there among the steps; from a chance of its own, so that the rest is as it would be without. */
function withMore(steps: readonly Step[], more: (typeof besides)[number], seed: number): readonly Step[] {
  const [factor, offset] = more.salt;
  const chance = chanceFrom(Math.imul(seed, factor) ^ offset);
  if (!chance.oneIn(more.oneIn)) return steps;
  const woven = [...steps];
  for (let left = more.least + chance.below(more.most - more.least); left > 0; left -= 1)
    woven.splice(chance.below(woven.length + 1), 0, stepOf(chance.pick(more.acts), chance));
  return woven;
}
