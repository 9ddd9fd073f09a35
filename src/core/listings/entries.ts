/** What is said of a listing: that it is there, and what of it changed. */
import type { CborValue } from '../../wire/cbor.ts';
import {
  attachmentBytesMax,
  photoList,
  photosMost,
  type VoiceNote,
  voiceNote,
  voiceSecondsMost,
} from '../attachments.ts';
import {
  accountId,
  changeOf,
  entryId,
  flag,
  integer,
  oneOf,
  optional,
  payloadOf,
  type Read,
  type Reader,
  shapeOf,
  text,
  unitId,
} from '../fields.ts';
import { maxAmount } from '../membership/founding.ts';

/** Lengths in UTF-16 code units. */
export const listingMost = {
  ...{ title: 80, category: 32, words: 1000, other: 80, place: 60, until: 2 ** 46 },
  ...{ photos: photosMost, photoBytes: attachmentBytesMax },
  ...{ voiceSeconds: voiceSecondsMost, voiceBytes: attachmentBytesMax },
} as const;

const side = oneOf('offer', 'need');
const returns = oneOf('units', 'other', 'nothing');
const title = text(1, listingMost.title);
const category = text(1, listingMost.category);
const price = (least: number) => shapeOf({ unit: unitId, amount: integer(least, maxAmount) });

const postShape = {
  /** Whose it is: the author's own, or one that this phone keeps. */
  account: accountId,
  side,
  /** Units of the group, something else, or nothing at all. */
  return: returns,
  title,
  /** An id of the group's list; one that was taken off the list stays on the listing. */
  category,
  /** What their text is founded with: changed as one, by `document.change`. */
  words: optional(text(1, listingMost.words)),
  /** Absent: to be agreed. In minor units. */
  price: optional(price(1)),
  /** A jar of honey; with units, what comes on top and is never in the books. */
  other: optional(text(1, listingMost.other)),
  /** In words. */
  place: optional(text(1, listingMost.place)),
  /** Claimed time from which it is not listed, ms; no rule reads it. */
  until: optional(integer(1, listingMost.until)),
  /** It stays when a deal about it is agreed. */
  endless: optional(flag),
  photos: optional(photoList),
  /** Said instead of written, or beside it. */
  voice: optional(voiceNote),
};
/** `listing.post`: somebody has or needs something. */
export type PostPayload = Read<typeof postShape>;
export const decodePost = payloadOf(postShape);

const yesOrNo: Reader<boolean> = (value: CborValue | undefined) => (typeof value === 'boolean' ? value : undefined);
const voiceOrNone: Reader<VoiceNote | false> = (value) => (value === false ? false : voiceNote(value));

/** Each field stands for itself; `null`: it stays as it was. `''`, 0, `false`, `[]`, a price of 0: what was there is taken away. */
const setShape = {
  ref: entryId,
  side: optional(side),
  return: optional(returns),
  title: optional(title),
  category: optional(category),
  price: optional(price(0)),
  other: optional(text(0, listingMost.other)),
  place: optional(text(0, listingMost.place)),
  until: optional(integer(0, listingMost.until)),
  endless: optional(yesOrNo),
  photos: optional(photoList),
  voice: optional(voiceOrNone),
  paused: optional(yesOrNo),
  closed: optional(yesOrNo),
};
/** `listing.set`: some of its fields are another from now on. */
export type SetPayload = Read<typeof setShape>;
export const decodeSet = changeOf(setShape);
