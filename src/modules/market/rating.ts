/** Feedback, which neither reads until both gave it or one will not. */
import { idToBytes } from '../../core/ids.ts';
import type { Context, Draft } from '../../core/module.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { ok } from '../../lib/result.ts';
import { type DealRecord, otherSide } from './apply.ts';
import { type AboutDeal, ownDevices, placeFor, wordsFault } from './drafting.ts';
import { type Face, saltBytes } from './entries.ts';
import { type Drafts, refused } from './refusals.ts';
import { type Rating, ratingFromText, ratingToText, sealOf } from './seal.ts';

export type RateArgs = AboutDeal & {
  readonly face: Face;
  /** Everybody in the group reads them once they are shown; '' for none. */
  readonly words: string;
  /** 16 bytes by chance, hexadecimal: without them a seal would be guessed. */
  readonly salt: string;
};

export function rate(args: RateArgs, context: Context): Drafts {
  const place = placeFor('rate', args, context);
  if (!place.ok) return place;
  const fault = wordsFault(args.words);
  if (fault !== null) return refused(fault);
  const salt = hexToBytes(args.salt);
  if (salt?.length !== saltBytes) return refused('malformed');
  const { record, side } = place.value;
  const rating: Rating = { face: args.face, words: args.words, salt };
  const seal = hexToBytes(sealOf(record.id, record[side], rating)) ?? new Uint8Array();
  const payload = { ref: idToBytes(record.id), account: idToBytes(record[side]), seal };
  return ok([{ kind: 'deal.rate', payload, memo: { text: ratingToText(rating), readers: ownDevices(context) } }]);
}

/** Then the other's is shown, if there is one. */
export function declineToRate(args: AboutDeal, context: Context): Drafts {
  const place = placeFor('decline-to-rate', args, context);
  if (!place.ok) return place;
  const { record, side } = place.value;
  const payload = { ref: idToBytes(record.id), account: idToBytes(record[side]) };
  return ok([{ kind: 'deal.unrated', payload }]);
}

/** When the other has not answered for the group's days, one's own may be shown all the same. */
export function showRating(args: AboutDeal, context: Context): Drafts {
  const place = placeFor('show-rating', args, context);
  if (!place.ok) return place;
  const { record, side } = place.value;
  const draft = revealOf(context, record, side);
  return draft === null ? refused('deal.rating-unreadable') : ok([draft]);
}

/** What this phone can unseal; `null`: the words are on another one. */
export function revealOf({ memos }: Context, record: DealRecord, side: 'provider' | 'receiver'): Draft | null {
  const answer = record.answers[side];
  const rating = answer === null ? null : ratingFromText(memos.get(answer.id) ?? '');
  if (answer === null || rating === null || sealOf(record.id, record[side], rating) !== answer.seal) return null;
  const { face, words, salt } = rating;
  const payload = { deal: idToBytes(record.id), ref: idToBytes(answer.id), face, words, salt };
  return { kind: 'deal.reveal', payload };
}

export type ReplyArgs = AboutDeal & { readonly words: string };

export function reply(args: ReplyArgs, context: Context): Drafts {
  const place = placeFor('reply', args, context);
  if (!place.ok) return place;
  if (args.words.trim() === '') return refused('deal.words-missing');
  const fault = wordsFault(args.words);
  if (fault !== null) return refused(fault);
  const { record, side } = place.value;
  const shown = record.answers[otherSide(side)]?.shown;
  if (shown == null) return refused('deal.no-such-feedback');
  const payload = { deal: idToBytes(record.id), ref: idToBytes(shown.id), words: args.words };
  return ok([{ kind: 'deal.reply', payload }]);
}
