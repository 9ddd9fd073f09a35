/** All that may happen, by name, and how often. */
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, present } from './act.ts';
import { collusion } from './collusion.ts';
import { faults } from './faults.ts';
import { forgeries } from './forgeries.ts';
import { intrusions } from './intrusions.ts';
import { comings } from './membership.ts';
import { swindles } from './swindles.ts';
import { trade } from './trade.ts';

const honest = { ...trade, ...comings, ...faults } as const;
const dishonest = { ...swindles, ...intrusions, ...forgeries, ...collusion } as const;

export type ActName = keyof typeof honest | keyof typeof dishonest;

const acts: Readonly<Record<ActName, Act>> = { ...honest, ...dishonest };

/** How often, where it is not once. */
const often: Partial<Record<ActName, number>> = {
  visit: 12,
  marketDay: 3,
  pay: 6,
  payAll: 3,
  decline: 3,
  giveBack: 2,
  duties: 3,
  sayTips: 3,
  deliver: 6,
  copyStorage: 2,
  fork: 4,
  claimAnything: 14,
  misaddress: 2,
  collude: 2,
  launder: 2,
  sham: 3,
  waver: 2,
  returnTwice: 2,
  overadmit: 2,
  admitAnybody: 2,
  intrude: 2,
  invite: 2,
  join: 3,
};

/** Each as many times as it is likely. */
export const actNames: readonly ActName[] = (Object.keys(acts) as ActName[]).flatMap((name) =>
  Array.from({ length: often[name] ?? 1 }, () => name),
);

/** Malice is for those who keep no rule; where all do, nothing happens. */
export function perform(world: World, name: ActName, by: number, choice: Choice): void {
  const able = present(world).filter(({ byzantine }) => byzantine || name in honest);
  const phone = at(able, by);
  if (phone) acts[name](world, phone, choice);
}
