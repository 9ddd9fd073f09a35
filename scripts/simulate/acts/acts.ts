/** All that may happen, by name. */
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, present } from './act.ts';
import { aiding } from './aiding.ts';
import { assembling } from './assembling.ts';
import { closings } from './closings.ts';
import { collusion } from './collusion.ts';
import { dealing } from './dealing.ts';
import { embezzling } from './embezzling.ts';
import { faults } from './faults.ts';
import { forgeries } from './forgeries.ts';
import { governing } from './governing.ts';
import { interfering } from './interfering.ts';
import { intrusions } from './intrusions.ts';
import { keeping } from './keeping.ts';
import { often } from './likelihood.ts';
import { losses, recoveries } from './losses.ts';
import { meddling } from './meddling.ts';
import { comings } from './membership.ts';
import { mistakes } from './mistakes.ts';
import { pooling } from './pooling.ts';
import { pretence } from './pretence.ts';
import { quarrelling } from './quarrelling.ts';
import { raiding } from './raiding.ts';
import { schemes } from './schemes.ts';
import { selling } from './selling.ts';
import { settlingVotes } from './settling-votes.ts';
import { slandering } from './slandering.ts';
import { stuffing } from './stuffing.ts';
import { overreaching, supporting } from './supporting.ts';
import { swindles } from './swindles.ts';
import { trade } from './trade.ts';
import { trespasses } from './trespasses.ts';
import { voting } from './voting.ts';

const honest = {
  ...trade,
  ...comings,
  ...faults,
  ...governing,
  ...losses,
  ...closings,
  ...keeping,
  ...mistakes,
  ...dealing,
  ...aiding,
  ...quarrelling,
  ...selling,
  ...voting,
  ...settlingVotes,
  ...assembling,
  ...supporting,
  ...pooling,
} as const;
const dishonest = {
  ...swindles,
  ...intrusions,
  ...forgeries,
  ...collusion,
  ...pretence,
  ...recoveries,
  ...schemes,
  ...trespasses,
  ...embezzling,
  ...meddling,
  ...interfering,
  ...slandering,
  ...stuffing,
  ...overreaching,
  ...raiding,
} as const;

export type ActName = keyof typeof honest | keyof typeof dishonest;

const acts: Readonly<Record<ActName, Act>> = { ...honest, ...dishonest };
/** Those that go on beside the rest. */
const aside: readonly object[] = [
  aiding,
  interfering,
  quarrelling,
  selling,
  slandering,
  stuffing,
  voting,
  settlingVotes,
  assembling,
  supporting,
  overreaching,
  pooling,
  raiding,
];

export const actNames = Object.keys(acts) as readonly ActName[];
/** Each as many times as it is likely; but for those that go on beside the rest. */
export const likelyActs: readonly ActName[] = actNames
  .filter((name) => !aside.some((group) => name in group))
  .flatMap((name) => Array.from({ length: often[name] ?? 1 }, () => name));

/** Malice is for those who keep no rule; where all do, nothing happens. */
export function perform(world: World, name: ActName, by: number, choice: Choice): void {
  const able = present(world).filter(({ byzantine }) => byzantine || name in honest);
  const phone = at(able, by);
  if (phone === undefined) return;
  const before = traceOf(world);
  acts[name](world, phone, choice);
  if (name === 'crash' || traceOf(world) !== before) world.done.push(name);
}

/** Differs when anything that an act can change has changed. */
function traceOf({ village, phones, underway, apart }: World): string {
  const each = phones.map(({ kept, state, gone, byzantine, tampered, stopped }) =>
    [kept.size, state.archive !== null, gone, byzantine, tampered, stopped].join(),
  );
  const sides = [...(apart?.values() ?? [])].join('');
  return [village.signer.signatures, underway.length, sides, ...each].join(' ');
}
