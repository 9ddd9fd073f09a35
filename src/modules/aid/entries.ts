/**
 * What is said about help for nothing: what a request adds to its listing, and what becomes of somebody who answers it.
 *
 * `ref` is what an entry is about: a listing, a help. Whoever keeps accounts for others may speak for either side, so
 * what both sides may say names the account for which it is said.
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
  shapeOf,
  text,
} from '../../core/fields.ts';
import { markMost } from '../../core/marks/entries.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';

/** Lengths in UTF-16 code units. */
export const aidMost = { words: 280, address: 280, mark: markMost, helpers: 30, shifts: 10 } as const;

/** Claimed time, ms; no rule reads it. */
const time = integer(1, 2 ** 46);
/** Words locked to the two sides. */
const box = bytes(1, 2048);
const helpers = integer(1, aidMost.helpers);
/** A verified mark, as *childcare*; the group may have marks of its own. */
const mark = text(1, aidMost.mark);

const detailsShape = {
  ref: entryId,
  sort: oneOf('material', 'time', 'skill', 'space'),
  urgency: oneOf('today', 'week', 'whenever'),
  /** How many are wanted, where there are no shifts. */
  helpers,
  shifts: optional(listOf(shapeOf({ from: time, to: time, helpers }), aidMost.shifts)),
  /** What a helper has to have. */
  mark: optional(mark),
};
const helpShape = {
  /** The listing that is answered. */
  ref: entryId,
  /** Who would help, and who would be helped: one of them has the listing, the other answers it. */
  from: accountId,
  to: accountId,
  /** Which shift, by its own times: the list of shifts may be changed on another phone meanwhile. */
  shift: optional(shapeOf({ from: time, to: time })),
  memo: optional(box),
};
const answerShape = { ref: entryId };
const wordsShape = { ref: entryId, memo: optional(box) };
const doneShape = { ref: entryId, account: accountId };
const notDoneShape = { ref: entryId, memo: box };
/** One acceptance: a list, for only `ref` and `refs` are waited for. */
const addressShape = { ref: entryId, refs: listOf(entryId, 1), memo: box };
const thanksShape = {
  ref: entryId,
  account: accountId,
  face: oneOf('happy', 'neutral', 'sad'),
  words: text(0, aidMost.words),
};

/** `aid.details`: what a request says beside its listing; all of it each time. */
export type DetailsPayload = Read<typeof detailsShape>;
/** `aid.help`: somebody answers a listing. In ValueFlows a *Proposal* for nothing in return. */
export type HelpPayload = Read<typeof helpShape>;
/** `aid.accept`: yes to that help. */
export type AnswerPayload = Read<typeof answerShape>;
/** `aid.decline`, `aid.withdraw`: no to it, by the one or the other side. */
export type WordsPayload = Read<typeof wordsShape>;
/** `aid.done`: it happened, says one side. */
export type DonePayload = Read<typeof doneShape>;
/** `aid.not-done`: it did not, says whoever was to be helped. */
export type NotDonePayload = Read<typeof notDoneShape>;
/** `aid.address`: where it is, for nobody but the helper who was accepted. */
export type AddressPayload = Read<typeof addressShape>;
/** `aid.thanks`: how it was, to be read at once. */
export type ThanksPayload = Read<typeof thanksShape>;

export const decodeAnswer = payloadOf(answerShape);
export const decodeWords = payloadOf(wordsShape);
export const decodeDone = payloadOf(doneShape);
export const decodeNotDone = payloadOf(notDoneShape);
export const decodeAddress = payloadOf(addressShape);
export const decodeThanks = payloadOf(thanksShape);

export type Span = { readonly from: number; readonly to: number };
export type Shift = Span & { readonly helpers: number };

const lasts = ({ from, to }: Span): boolean => from < to;
export const sameSpan = (left: Span, right: Span): boolean => left.from === right.from && left.to === right.to;

/** Each lasts some time, and no two are at the very same: a shift is called by its times. */
export const areShifts = (shifts: readonly Span[]): boolean =>
  shifts.every((shift, at) => lasts(shift) && shifts.findIndex((other) => sameSpan(other, shift)) === at);

const readDetails = payloadOf(detailsShape);
const readHelp = payloadOf(helpShape);

export function decodeDetails(payload: CborMap): Result<DetailsPayload, string> {
  const read = readDetails(payload);
  if (!read.ok || read.value.shifts === null) return read;
  return read.value.shifts.length > 0 && areShifts(read.value.shifts) ? ok(read.value) : err('shifts');
}

export function decodeHelp(payload: CborMap): Result<HelpPayload, string> {
  const read = readHelp(payload);
  if (!read.ok) return read;
  return read.value.shift === null || lasts(read.value.shift) ? ok(read.value) : err('shift');
}
