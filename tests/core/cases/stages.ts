/** Cases at every stage, for the tables of what rules refuse. */
import type { RejectionCode } from '../../../src/core/cases/rules.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle } from '../cast.ts';
import { post } from '../listings/listings.ts';
import { appealing, deciding, inCase, known, type Neighbours, neighbours, ref, reporting } from './complaints.ts';

export type Case = {
  readonly kind: string;
  readonly code: RejectionCode;
  readonly when: string;
  readonly verdict: () => string;
};

export const says = (phone: Phone, kind: string, payload: CborMap): string =>
  phone.verdictOf(phone.sign(kind, payload));

/** Bea reports Ana; Carla and Dora are moderators. */
export function reported(more: (them: Neighbours) => CborMap = () => ({})) {
  const them = neighbours('carla', 'dora');
  const begun = known(
    them,
    them.bea,
    'case.report',
    reporting(them.bea, them.ana, [them.carla, them.dora], more(them)),
  );
  return { ...them, begun };
}
export const aboutListing = ({ ana, everybody }: Neighbours): CborMap => {
  const listing = post(ana);
  settle(...everybody);
  return { ref: ref(listing) };
};
/** And Carla decides. */
export function decided() {
  const them = reported();
  const told = [them.ana, them.bea];
  const decision = known(them, them.carla, 'case.decide', { ...inCase(them.begun), ...deciding('warned', told) });
  return { ...them, decision };
}
export type Decided = ReturnType<typeof decided>;
export const against = ({ begun, decision }: Pick<Decided, 'begun' | 'decision'>): CborMap => inCase(begun, decision);
/** And Ana asks Dora. */
export function appealed() {
  const them = decided();
  const appeal = known(them, them.ana, 'case.appeal', { ...against(them), ...appealing(them.ana, [them.dora]) });
  return { ...them, appeal };
}
/** Carla is the only moderator: what she decides is for all to look at. */
export function voted() {
  const them = neighbours('carla');
  const begun = known(them, them.bea, 'case.report', reporting(them.bea, them.ana, [them.carla]));
  const told = [them.ana, them.bea];
  const decision = known(them, them.carla, 'case.decide', { ...inCase(begun), ...deciding('warned', told) });
  const appeal = known(them, them.ana, 'case.appeal', { ...inCase(begun, decision), ...appealing(them.ana, []) });
  return { ...them, begun, decision, appeal };
}

/** What is no case: somebody's listing. */
export const elsewhere = ({ bea }: Neighbours): VerifiedEntry => post(bea);
