/** What those do who say what is not theirs to say. */
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { at, others } from './act.ts';

/** Of all names under which rules refuse, the kinds that each refuses, and what of that kind would be said in a scene. */
export type Forgeries<S, Code extends string> = Readonly<Record<Code, Readonly<Record<string, (scene: S) => CborMap>>>>;

/** Whoever listens to all has much to say. */
export function hearEverybody(world: World, by: SimulatedPhone): void {
  for (const neighbour of others(world, by)) hearAll(by, neighbour);
}

/** Signs so many of them, some way apart from one another. */
export function forgeSome<S>(
  by: SimulatedPhone,
  scene: S,
  forgeries: Forgeries<S, string>,
  { pick, times }: { readonly pick: number; readonly times: number },
): void {
  const tries = Object.values(forgeries).flatMap((each) => Object.entries(each));
  for (let more = 0; more < times; more += 1) {
    const [kind, say] = at(tries, pick + 11 * more) ?? [];
    if (kind !== undefined && say !== undefined) by.sign([by.scribble(kind, say(scene))]);
  }
}
