/** What somebody who has a phone at last says of what was written down for them before. */
import { bytes, entryId, listOf, optional, payloadOf, type Read } from '../../core/fields.ts';

const countersignShape = {
  /** The entry by which they took the account over. */
  ref: entryId,
  /** What they agree to: payments and records of that account. */
  refs: listOf(entryId, 500),
};
/** `office.countersign`: it was so. */
export type CountersignPayload = Read<typeof countersignShape>;
export const decodeCountersign = payloadOf(countersignShape);

const objectShape = {
  /** What they object to. */
  ref: entryId,
  /** The entry by which they took the account over. */
  refs: listOf(entryId, 1),
  /** Why, for whoever wrote it down and for coordinators. */
  memo: optional(bytes(1, 2048)),
};
/** `office.object`: it was not so. It moves nothing by itself: whoever wrote it down can give it back. */
export type ObjectPayload = Read<typeof objectShape>;
export const decodeObject = payloadOf(objectShape);
