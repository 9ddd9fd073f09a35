import type { Entry } from '../../../src/core/entry.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';

export type Violation = { readonly check: string; readonly what: string };

/** A village after it healed. */
export type Healed = {
  readonly world: World;
  /** All who still have a phone that works. */
  readonly phones: readonly SimulatedPhone[];
  /** Everything that any of them holds. */
  readonly entries: readonly Entry[];
};

export type Check = (healed: Healed) => readonly string[];

/** Kept every rule, and was never in other hands. */
export const isTrue = ({ byzantine, tampered, stolen }: SimulatedPhone): boolean => !byzantine && !tampered && !stolen;
