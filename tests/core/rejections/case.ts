import { idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours, type Phone } from '../cast.ts';

/** One way of breaking a rule. `verdict` plays it and says how the entry was judged. */
export type Case = {
  readonly kind: string;
  readonly code: string;
  readonly when: string;
  readonly verdict: () => string;
};

/** A sound payment of one hour from one phone to another, for a test to spoil. */
export const payment = (from: Phone, to: Phone): CborMap => ({
  from: idToBytes(from.account),
  to: idToBytes(to.account),
  toDevice: idToBytes(to.device),
  unit: hours,
  amount: 60,
});

/** A sound move of one hour to another device of the same member. */
export const shift = (from: Phone, to: Phone): CborMap => ({
  account: idToBytes(from.account),
  toDevice: idToBytes(to.device),
  unit: hours,
  amount: 60,
});
