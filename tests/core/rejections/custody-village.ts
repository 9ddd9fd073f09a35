import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet, type Phone, village } from '../cast.ts';
import { coordinating } from '../governing.ts';
import { type Kept, makeHelper, open } from '../keeping.ts';
import type { Case } from './case.ts';

/** Ana and Carla answer for the group; Bea is a helper and keeps an account. */
export function keeping() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const { ana, bea, carla, dora } = phones;
  coordinating(ana, carla);
  makeHelper(ana, bea);
  const all = [ana, bea, carla, dora] as const;
  meet(...all);
  const lola = open(bea);
  meet(...all);
  return { ...phones, all, lola };
}
export type Keeping = ReturnType<typeof keeping>;
export const refused = (kind: string, code: string, when: string, verdict: (phones: Keeping) => string): Case => ({
  kind,
  code,
  when,
  verdict: () => verdict(keeping()),
});
export const says = (by: Phone, kind: string, payload: CborMap): string => by.verdictOf(by.sign(kind, payload));

export const group = ({ ana, bea, all }: Keeping): Kept => {
  const purse = open(ana, { keepers: [ana, bea] });
  meet(...all);
  return purse;
};
