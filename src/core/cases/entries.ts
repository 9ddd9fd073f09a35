/**
 * What is said of a case: something that a member finds wrong, and what moderators make of it.
 *
 * `case` is the report with which it began: a record is found by one id. `ref` is what an entry answers: the report or an appeal,
 * each of which names those who read and decide it; or a decision. Whoever keeps accounts for others may speak for them, so what
 * parties say names the account for which it is said.
 */

import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { accountId, bytes, entryId, listOf, memberId, oneOf, optional, payloadOf, type Read, text } from '../fields.ts';

/** Lengths in UTF-16 code units; `readers` and `told` in members. */
export const caseMost = { words: 500, readers: 16, told: 20 } as const;

/** Words locked to those whom the entry names as its readers. */
const box = bytes(1, 8192);
/** Whose phones may open the words. */
const told = listOf(accountId, caseMost.told);
const readers = listOf(memberId, caseMost.readers);

const reportShape = {
  /** What it is about: a listing, a deal, any entry. Absent: somebody, and nothing that they signed. */
  ref: optional(entryId),
  account: accountId,
  /** Those whose it is, without `account`. */
  about: listOf(accountId, 2),
  /** Who decides: moderators, or two members where there is none who is not a party. */
  readers,
  memo: box,
};
const stepShape = { case: entryId, ref: entryId };
const sayShape = { ...stepShape, account: accountId, readers: told, memo: box };
const decideShape = {
  ...stepShape,
  outcome: oneOf('nothing-to-it', 'settled', 'warned', 'hidden', 'made', 'not-made'),
  readers: told,
  memo: box,
};
const appealShape = {
  ...stepShape,
  account: accountId,
  /** Empty: nobody is left to ask but all members, and they vote. */
  readers,
  memo: optional(box),
  /** For a vote: what everybody is to read. */
  words: optional(text(1, caseMost.words)),
};
const voteShape = { ...stepShape, vote: oneOf('stands', 'falls') };

/** `case.report`: something is wrong. */
export type ReportPayload = Read<typeof reportShape>;
/** `case.hide`, `case.show`: a listing or a message is not shown until it is decided; or is again. */
export type StepPayload = Read<typeof stepShape>;
/** `case.say`: words between those who have to do with it. */
export type SayPayload = Read<typeof sayShape>;
/** `case.decide`: how it ends, with the reason locked to all whom it concerns. */
export type DecidePayload = Read<typeof decideShape>;
export type Outcome = DecidePayload['outcome'];
/** `case.appeal`: somebody else is to look at a decision. */
export type AppealPayload = Read<typeof appealShape>;
/** `case.vote`: what a member thinks of a decision, where nobody but all is left to ask. */
export type VotePayload = Read<typeof voteShape>;

export const decodeStep = payloadOf(stepShape);
export const decodeVote = payloadOf(voteShape);

const readReport = payloadOf(reportShape);
const readSay = payloadOf(sayShape);
const readDecide = payloadOf(decideShape);
const readAppeal = payloadOf(appealShape);

const areSound = (ids: readonly string[], least: number): boolean =>
  ids.length >= least && new Set(ids).size === ids.length;

export function decodeReport(payload: CborMap): Result<ReportPayload, string> {
  const read = readReport(payload);
  if (!read.ok) return read;
  if (!areSound(read.value.about, 1)) return err('about');
  return areSound(read.value.readers, 1) ? read : err('readers');
}

export function decodeSay(payload: CborMap): Result<SayPayload, string> {
  const read = readSay(payload);
  return !read.ok || areSound(read.value.readers, 1) ? read : err('readers');
}

export function decodeDecide(payload: CborMap): Result<DecidePayload, string> {
  const read = readDecide(payload);
  return !read.ok || areSound(read.value.readers, 1) ? read : err('readers');
}

/** Either somebody is asked, in words that they alone read; or everybody is. */
export function decodeAppeal(payload: CborMap): Result<AppealPayload, string> {
  const read = readAppeal(payload);
  if (!read.ok) return read;
  const { readers: asked, memo, words } = read.value;
  if (!areSound(asked, 0)) return err('readers');
  if (asked.length > 0 !== (memo !== null)) return err('memo');
  return asked.length > 0 === (words === null) ? ok(read.value) : err('words');
}
