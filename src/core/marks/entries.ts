/** What is said of marks: a coordinator has seen something of an account, or sees it no more. */
import { accountId, entryId, integer, optional, payloadOf, type Read, text } from '../fields.ts';

/** In UTF-16 code units. */
export const markMost = 32;

const giveShape = {
  account: accountId,
  /** An id that the app has words for, as *driving* or *organic*, or the group's own word. */
  mark: text(1, markMost),
  /** Claimed time until which it is good, ms; no rule reads it. */
  until: optional(integer(1, 2 ** 46)),
};
const removeShape = { ref: entryId };

/** `mark.give`: a coordinator has seen that this is so. */
export type GivePayload = Read<typeof giveShape>;
/** `mark.remove`: that mark is taken away. */
export type RemovePayload = Read<typeof removeShape>;

export const decodeGive = payloadOf(giveShape);
export const decodeRemove = payloadOf(removeShape);
