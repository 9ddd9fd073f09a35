/** What is said of marks: something was seen of an account, by a coordinator or by a vote, or is seen no more. */
import { err, ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { accountId, entryId, integer, listOf, optional, payloadOf, type Read, text } from '../fields.ts';

/** In UTF-16 code units. */
export const markMost = 32;

const termsShape = {
  account: accountId,
  /** An id that the app has words for, as *driving* or *organic*, or the group's own word. */
  mark: text(1, markMost),
  /** Claimed time until which it is good, ms; no rule reads it. */
  until: optional(integer(1, 2 ** 46)),
};
const giveShape = {
  ...termsShape,
  /** The ballot by which it is given, its close, and seals where the count alone does not settle it; absent: a coordinator's own word. */
  ref: optional(entryId),
  refs: optional(listOf(entryId, 600)),
};
const removeShape = { ref: entryId };

/** What a vote may give. */
export type MarkTerms = Read<typeof termsShape>;
export const decodeTerms = payloadOf(termsShape);
/** `mark.give`: a coordinator, or the group by a vote, has seen that this is so. */
export type GivePayload = Read<typeof giveShape>;
/** `mark.remove`: that mark is taken away. */
export type RemovePayload = Read<typeof removeShape>;

const readGive = payloadOf(giveShape);

export function decodeGive(payload: CborMap): Result<GivePayload, string> {
  const read = readGive(payload);
  if (!read.ok) return read;
  return (read.value.ref === null) === (read.value.refs === null) ? ok(read.value) : err('refs');
}
export const decodeRemove = payloadOf(removeShape);
