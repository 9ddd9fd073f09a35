/** The network comes back: everybody hears everything, and does what is due, until nothing is left to do. */
import { tipsByChain, wantsOf } from '../../src/replication/catch-up/catch-up.ts';
import { present } from './acts/act.ts';
import { hearAll } from './world/network.ts';
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
    const tips = tipsByChain(first.state.log);
    if (signed.length === 0 && phones.every((phone) => wantsOf(phone.state.log, tips).length === 0)) return true;
  }
  return false;
}
