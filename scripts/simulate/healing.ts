/** The network comes back: everybody hears everything, and does what is due, until nothing is left to do. */
import { tipsByChain, wantsOf } from '../../src/replication/catch-up/catch-up.ts';
import { present } from './acts/act.ts';
import { hearAll } from './world/network.ts';
import type { SimulatedPhone } from './world/phone.ts';
import type { World } from './world/world.ts';

const roundsMax = 30;

/** Whether it came to rest. */
export function heal(world: World): boolean {
  world.apart = null;
  world.underway.length = 0;
  const phones = present(world);
  const [first] = phones;
  if (first === undefined) return true;
  for (let round = 0; round < roundsMax; round += 1) {
    for (const phone of phones) hearAll(first, phone);
    for (const phone of phones) hearAll(phone, first);
    const signed = phones.flatMap((phone) => (phone.byzantine ? [] : phone.doDuties()));
    if (signed.length === 0 && phones.every((phone) => isLevel(first, phone))) return true;
  }
  return false;
}

/** Neither lacks what the other has: what waited for the one may have been admitted by the other just now. */
const isLevel = (one: SimulatedPhone, other: SimulatedPhone): boolean =>
  [
    [one, other],
    [other, one],
  ].every(([by, of]) => by && of && wantsOf(by.state.log, tipsByChain(of.state.log)).length === 0);
