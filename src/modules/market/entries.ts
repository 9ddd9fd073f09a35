/**
 * What is said of a deal. Whoever keeps accounts for others may speak for either side, so an entry that both sides may say
 * names the account for which it is said; where only one side may, there is nothing to name.
 *
 * `ref` is what an entry answers. Where that is a step of a deal, `deal` says of which: a record is found by one id.
 */
import {
  accountId,
  bytes,
  entryId,
  integer,
  listOf,
  oneOf,
  optional,
  payloadOf,
  type Read,
  text,
  unitId,
} from '../../core/fields.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';

/** Lengths in UTF-16 code units. */
export const dealMost = { words: 280, other: 80, when: 80 } as const;
export const saltBytes = 16;

/** Words locked to the two parties. */
const box = bytes(1, 2048);

const beginShape = {
  /** The listing that is answered. */
  ref: entryId,
  /** Who would provide what it is about, and who would receive it: one of them has the listing, the other answers it. */
  from: accountId,
  to: accountId,
  memo: optional(box),
};
const sayShape = { ref: entryId, account: accountId, memo: box };
const termsShape = {
  ref: entryId,
  account: accountId,
  /** What would be given in return, once for the whole, in minor units. Both or neither. */
  unit: optional(unitId),
  amount: optional(integer(1, maxAmount)),
  /** A jar of honey; beside units, what comes on top and is never in the books. */
  other: optional(text(1, dealMost.other)),
  /** In words. */
  when: optional(text(1, dealMost.when)),
};
const stepShape = { deal: entryId, ref: entryId };
const deliverShape = { ...stepShape, part: integer(1, 100) };
const contestShape = { ...stepShape, memo: optional(box) };
/** One payment: a list, for only `ref` and `refs` are waited for. */
const returnedShape = { ref: entryId, refs: listOf(entryId, 1) };
const cancelShape = { ref: entryId, account: accountId, memo: optional(box) };
const rateShape = {
  ref: entryId,
  account: accountId,
  /** Binds face and words: `seal.ts`. */
  seal: bytes(32),
  /** What is sealed, for phones of its author alone. */
  memo: box,
};
const revealShape = {
  ...stepShape,
  face: oneOf('happy', 'neutral', 'sad'),
  words: text(0, dealMost.words),
  salt: bytes(saltBytes),
};
const unratedShape = { ref: entryId, account: accountId };
const replyShape = { ...stepShape, words: text(1, dealMost.words) };

/** `deal.begin`: somebody answers a listing. */
export type BeginPayload = Read<typeof beginShape>;
/** `deal.say`: words from one party to the other. */
export type SayPayload = Read<typeof sayShape>;
/** `deal.terms`: what would be given in return. In ValueFlows a *Proposal*. */
export type TermsPayload = Read<typeof termsShape>;
/** `deal.agree`: yes to these terms. An *Agreement* with its two *Commitments*. `deal.receive`, `deal.alone`: of a delivery. */
export type StepPayload = Read<typeof stepShape>;
/** `deal.deliver`: so many percent of the whole. An *EconomicEvent*. */
export type DeliverPayload = Read<typeof deliverShape>;
/** `deal.contest`: it was not so. */
export type ContestPayload = Read<typeof contestShape>;
/**
 * `deal.returned`: this payment, which does not name the deal, was for it: it was made from paper, by showing a code, or between
 * two accounts that one phone keeps.
 */
export type ReturnedPayload = Read<typeof returnedShape>;
/** `deal.cancel`: nothing comes of it. */
export type CancelPayload = Read<typeof cancelShape>;
/** `deal.rate`: feedback that nobody reads yet. */
export type RatePayload = Read<typeof rateShape>;
/** `deal.reveal`: what was sealed. */
export type RevealPayload = Read<typeof revealShape>;
export type Face = RevealPayload['face'];
/** `deal.unrated`: one gives no feedback. */
export type UnratedPayload = Read<typeof unratedShape>;
/** `deal.reply`: what the rated one says to it. */
export type ReplyPayload = Read<typeof replyShape>;

export const decodeBegin = payloadOf(beginShape);
export const decodeSay = payloadOf(sayShape);
export const decodeStep = payloadOf(stepShape);
export const decodeDeliver = payloadOf(deliverShape);
export const decodeContest = payloadOf(contestShape);
export const decodeReturned = payloadOf(returnedShape);
export const decodeCancel = payloadOf(cancelShape);
export const decodeRate = payloadOf(rateShape);
export const decodeReveal = payloadOf(revealShape);
export const decodeUnrated = payloadOf(unratedShape);
export const decodeReply = payloadOf(replyShape);

const readTerms = payloadOf(termsShape);

/** An amount is one of something. */
export function decodeTerms(payload: CborMap): Result<TermsPayload, string> {
  const read = readTerms(payload);
  if (!read.ok) return read;
  return (read.value.unit === null) === (read.value.amount === null) ? ok(read.value) : err('amount');
}
