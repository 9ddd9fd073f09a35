/** The steps of a deal, each signed as it is and heard of by all: for tests that break one of them. */
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { RejectionCode } from '../../../src/modules/market/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle } from '../../core/cast.ts';
import { box, idOf, listing, type market, ref, sealing } from './dealing.ts';

export type Village = ReturnType<typeof market>;
export type Case = {
  readonly kind: string;
  readonly code: RejectionCode;
  readonly when: string;
  readonly verdict: (village: Village) => string;
};

export const says = (phone: Phone, kind: string, payload: CborMap): string =>
  phone.verdictOf(phone.sign(kind, payload));
export const accounts = (from: Phone, to: Phone): CborMap => ({
  from: idToBytes(from.account),
  to: idToBytes(to.account),
});
export const of = (phone: Phone): CborMap => ({ account: idToBytes(phone.account) });

/** Signed by one, and heard of by all. */
export const known = ({ all }: Village, phone: Phone, kind: string, payload: CborMap): VerifiedEntry => {
  const signed = phone.sign(kind, payload);
  settle(...all);
  return signed;
};
/** Ana offers, and Bea would receive. */
export const begun = (village: Village): VerifiedEntry => {
  const post = listing(village.ana);
  settle(...village.all);
  return known(village, village.bea, 'deal.begin', { ref: ref(post), ...accounts(village.ana, village.bea) });
};
export const offered = (village: Village) => {
  const deal = begun(village);
  return { deal, terms: known(village, village.ana, 'deal.terms', { ref: ref(deal), ...of(village.ana) }) };
};
export const step = (deal: VerifiedEntry, about: VerifiedEntry): CborMap => ({ deal: ref(deal), ref: ref(about) });
export const agreed = (village: Village) => {
  const { deal, terms } = offered(village);
  return { deal, terms, agreement: known(village, village.bea, 'deal.agree', step(deal, terms)) };
};
export const delivered = (village: Village) => {
  const done = agreed(village);
  const payload = { ...step(done.deal, done.agreement), part: 100 };
  return { ...done, delivery: known(village, village.ana, 'deal.deliver', payload) };
};
export const alone = (village: Village) => {
  const done = delivered(village);
  return { ...done, closed: known(village, village.ana, 'deal.alone', step(done.deal, done.delivery)) };
};
export const rated = (village: Village) => {
  const deal = begun(village);
  const { seal, rating } = sealing(idOf(deal), village.bea);
  const payload = { ref: ref(deal), ...of(village.bea), seal, memo: box };
  return { deal, rating, rate: known(village, village.bea, 'deal.rate', payload) };
};
export const shown = (village: Village) => {
  const done = rated(village);
  return {
    ...done,
    reveal: known(village, village.bea, 'deal.reveal', { ...step(done.deal, done.rate), ...done.rating }),
  };
};
