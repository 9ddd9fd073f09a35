/** What the tables of broken rules are made of. */
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle, village } from '../cast.ts';
import { ask, post } from './asking.ts';

/** Ana, who answers for the group, has asked whether the well gets a roof; all have heard of it. */
export function cast(fields: CborMap = {}) {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const posted = post(ana);
  const ballot = ask(ana, posted, fields);
  settle(ana, bea, carla);
  return { ana, bea, carla, posted, ballot };
}
export type Cast = ReturnType<typeof cast>;
export const says = (by: Phone, kind: string, payload: CborMap): string => by.verdictOf(by.sign(kind, payload));
export const score: CborMap = { method: 'score', options: [{ label: 'Tin' }, { label: 'Straw' }] };

export type Case = {
  readonly kind: string;
  readonly code: string;
  readonly when: string;
  readonly fields?: CborMap;
  readonly verdict: (cast: Cast) => string;
};
