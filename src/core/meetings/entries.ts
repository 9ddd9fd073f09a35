/**
 * What is said of a meeting of people in one place: that it is held, who is there, and that it is over. What is voted on there is a ballot's
 * to say (`core/ballots`), and what was said a text that everybody may write into (`modules/texts`).
 */
import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { accountId, entryId, integer, listOf, optional, payloadOf, type Read, text } from '../fields.ts';

/** Lengths in UTF-16 code units; `present` in accounts an entry. */
export const meetingMost = { title: 120, place: 60, agenda: 12, item: 120, present: 500 } as const;

const accounts = listOf(accountId, meetingMost.present);

const holdShape = {
  /** Who records it: the author's own, or one that this phone keeps. */
  account: accountId,
  title: text(1, meetingMost.title),
  place: optional(text(1, meetingMost.place)),
  /** Claimed time at which it begins, ms. */
  at: integer(1, 2 ** 46),
  agenda: listOf(text(1, meetingMost.item), meetingMost.agenda),
  present: accounts,
};
/** `meeting.hold`: people meet, and these are there. */
export type HoldPayload = Read<typeof holdShape>;

const presentShape = { ref: entryId, accounts };
/** `meeting.present`: these are there too. */
export type PresentPayload = Read<typeof presentShape>;

const endShape = { ref: entryId };
/** `meeting.end`: it is over. */
export type EndPayload = Read<typeof endShape>;
export const decodeEnd = payloadOf(endShape);

const readHold = payloadOf(holdShape);
const readPresent = payloadOf(presentShape);

const areDifferent = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

export function decodeHold(payload: CborMap): Result<HoldPayload, string> {
  const read = readHold(payload);
  return !read.ok || areDifferent(read.value.present) ? read : err('present');
}

export function decodePresent(payload: CborMap): Result<PresentPayload, string> {
  const read = readPresent(payload);
  if (!read.ok) return read;
  const { accounts: named } = read.value;
  return named.length > 0 && areDifferent(named) ? ok(read.value) : err('accounts');
}
