/** What a form holds of a listing, and what is wrong with it. */
import type { Attachment, VoiceNote } from '../../core/attachments.ts';
import type { AccountId } from '../../core/ids.ts';
import { listingMost } from '../../core/listings/entries.ts';
import {
  type ListingRecord,
  otherOf,
  type Price,
  priceOf,
  type Return,
  type Side,
} from '../../core/listings/record.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import type { Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import { ok } from '../../lib/result.ts';
import { refused } from './refusals.ts';

/** `''` and `null`: nothing was said. */
export type Wanted = {
  readonly account: AccountId;
  readonly side: Side;
  readonly return: Return;
  readonly title: string;
  readonly category: string;
  readonly words: string;
  readonly price: Price | null;
  readonly other: string;
  readonly place: string;
  /** ms; `null`: until somebody takes it off. */
  readonly until: number | null;
  readonly endless: boolean;
  readonly photos: readonly Attachment[];
  readonly voice: VoiceNote | null;
};

/** As it will stand: without spaces around it, and without what a form still holds of another answer to *What in return?*. */
export const tidied = (wanted: Wanted): Wanted => ({
  ...wanted,
  title: tidy(wanted.title),
  words: tidy(wanted.words),
  price: priceOf(wanted),
  other: otherOf({ ...wanted, other: tidy(wanted.other) }),
  place: tidy(wanted.place),
});

const tidy = (text: string): string => text.normalize('NFC').trim();

/** Of a listing that is there. */
export const wantedOf = (record: ListingRecord): Wanted => ({
  account: record.account,
  side: record.side,
  return: record.return,
  title: record.title,
  category: record.category,
  words: record.words,
  price: priceOf(record),
  other: otherOf(record),
  place: record.place,
  until: record.until,
  endless: record.endless,
  photos: record.photos,
  voice: record.voice,
});

/**
 * The first field that is wrong. When it ends is asked only of what was just said: what has ended can still be corrected. So are
 * the words: two changes of them together may come to more.
 */
export function checked(
  wanted: Wanted,
  now: number,
  before: Pick<Wanted, 'until' | 'words'> | null,
): Result<Wanted, Refusal> {
  const { title, category, words, price, other, place, until, photos, voice } = wanted;
  if (title === '') return refused('listings.title-missing');
  if (title.length > listingMost.title) return refused('listings.title-too-long', { most: listingMost.title });
  if (category === '' || category.length > listingMost.category) return refused('listings.category-missing');
  if (words.length > listingMost.words && words !== before?.words)
    return refused('listings.words-too-long', { most: listingMost.words });
  if (price !== null && !isSound(price.amount)) return refused('listings.price-unsound');
  if (other.length > listingMost.other) return refused('listings.other-too-long', { most: listingMost.other });
  if (place.length > listingMost.place) return refused('listings.place-too-long', { most: listingMost.place });
  if (photos.length > listingMost.photos) return refused('listings.photos-too-many', { most: listingMost.photos });
  if (voice !== null && !isShort(voice)) return refused('listings.voice-too-long', { most: listingMost.voiceSeconds });
  if (until !== null && until !== before?.until && !isAhead(until, now)) return refused('listings.until-past');
  return ok(wanted);
}

const isSound = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 1 && amount <= maxAmount;

const isShort = ({ seconds, size }: VoiceNote): boolean =>
  Number.isSafeInteger(seconds) &&
  seconds >= 1 &&
  seconds <= listingMost.voiceSeconds &&
  size <= listingMost.voiceBytes;

export const isAhead = (until: number, now: number): boolean =>
  Number.isSafeInteger(until) && until > now && until <= listingMost.until;
