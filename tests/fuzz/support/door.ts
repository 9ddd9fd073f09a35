import type { DoorName } from './counts.ts';

/**
 * A place where bytes come in that nobody vouches for.
 *
 * A door behind a seal or a signature is fed what lies inside, and seals or signs it itself: otherwise every mutation would
 * end at the first gate, and what stands behind it would never be tried.
 */
export type Door = {
  readonly name: DoorName;
  /** What an honest phone or relay sends. Mutations start from these and splice them with one another. */
  readonly seeds: readonly Uint8Array[];
  /**
   * `cbor`: every other mutation changes the value and spells it well, so that it passes the codec. `chance`: the input is
   * eight bytes of chance, and the door does its damage by them.
   */
  readonly holds: 'cbor' | 'bytes' | 'chance';
  /** How many bytes stand before that value; such a mutation leaves them alone. */
  readonly headBytes?: number;
  /** Hands it in and says in a word what became of it. To throw or to reject is a fault, whatever came in. */
  readonly feed: (input: Uint8Array) => string | Promise<string>;
  /** Outcomes that have to come up: they show how deep the mutations got. */
  readonly reaches: readonly string[];
  /** Outcomes that may come up. */
  readonly mayEnd?: readonly string[];
  /** What no mutation may change. Compared after each. */
  readonly unchanged?: () => unknown;
};
