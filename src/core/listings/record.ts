/** Folds a listing out of what was posted and what of it was changed: of each field, what was said last. */
import type { Attachment, VoiceNote } from '../attachments.ts';
import type { AccountId, EntryId, MemberId, UnitId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { PostPayload, SetPayload } from './entries.ts';

export type Side = PostPayload['side'];
/** What is given in return. */
export type Return = PostPayload['return'];
export type Price = { readonly unit: UnitId; readonly amount: number };

/** Texts are '' where nothing was said. */
export type ListingRecord = {
  readonly account: AccountId;
  /** Who posted it: not always whose it is. */
  readonly by: MemberId | null;
  readonly side: Side;
  readonly return: Return;
  readonly title: string;
  readonly category: string;
  /** As they were posted; what they are now: `words.ts`. */
  readonly words: string;
  /** As it was said; it stands while units are given in return: `priceOf`. */
  readonly price: Price | null;
  /** As it was said: `otherOf`. */
  readonly other: string;
  readonly place: string;
  readonly until: number | null;
  readonly endless: boolean;
  readonly photos: readonly Attachment[];
  readonly voice: VoiceNote | null;
  readonly paused: boolean;
  readonly closed: boolean;
  readonly claimedAt: number;
  /** The latest that any of its authors' clocks said. */
  readonly changedAt: number;
};

/**
 * Fields are kept apart: of two phones one may make a listing mutual aid while the other changes its price, and neither undoes
 * the other. Help for nothing has no price, whichever came first.
 */
export const priceOf = ({ return: wanted, price }: Pick<ListingRecord, 'return' | 'price'>): Price | null =>
  wanted === 'units' ? price : null;
export const otherOf = ({ return: wanted, other }: Pick<ListingRecord, 'return' | 'other'>): string =>
  wanted === 'nothing' ? '' : other;

/** The entry whose record a node belongs to. */
export function subjectOf(node: LogNode): EntryId | null {
  if (node.kind === 'listing.post') return node.id;
  return node.kind === 'listing.set' ? (node.payload as SetPayload).ref : null;
}

export function fold(value: unknown, node: LogNode): ListingRecord | undefined {
  const record = value as ListingRecord | undefined;
  if (node.kind === 'listing.post') return posted(node, node.payload as PostPayload);
  return record && changed(record, node, node.payload as SetPayload);
}

const posted = ({ member, claimedAt }: LogNode, payload: PostPayload): ListingRecord => ({
  account: payload.account,
  by: member,
  side: payload.side,
  return: payload.return,
  title: payload.title,
  category: payload.category,
  words: payload.words ?? '',
  price: payload.price,
  other: payload.other ?? '',
  place: payload.place ?? '',
  until: payload.until,
  endless: payload.endless === true,
  photos: payload.photos ?? [],
  voice: payload.voice,
  paused: false,
  closed: false,
  claimedAt,
  changedAt: claimedAt,
});

const changed = (record: ListingRecord, node: LogNode, to: SetPayload): ListingRecord => ({
  ...record,
  side: to.side ?? record.side,
  return: to.return ?? record.return,
  title: to.title ?? record.title,
  category: to.category ?? record.category,
  price: to.price === null ? record.price : to.price.amount === 0 ? null : to.price,
  other: to.other ?? record.other,
  place: to.place ?? record.place,
  until: to.until === null ? record.until : to.until === 0 ? null : to.until,
  endless: to.endless ?? record.endless,
  photos: to.photos ?? record.photos,
  voice: to.voice === null ? record.voice : to.voice || null,
  paused: to.paused ?? record.paused,
  closed: to.closed ?? record.closed,
  changedAt: Math.max(record.changedAt, node.claimedAt),
});

/** No rule has a clock, so of what is over only that is known which somebody closed. It comes back when they open it again. */
export const isSettled = (value: unknown): boolean => (value as ListingRecord | undefined)?.closed !== false;
