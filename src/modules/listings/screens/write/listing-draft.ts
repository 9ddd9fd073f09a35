import type { Attachment, VoiceNote } from '../../../../core/attachments.ts';
import type { AccountId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';
import type { Listing, Return, Side } from '../listing-view.ts';

export const dayMs = 24 * 60 * 60 * 1000;
export const daysOf = { twoWeeks: 14, twoMonths: 60 } as const;

/** *asIs*: what was posted keeps its end. */
export type Lasting = keyof typeof daysOf | 'untilOff' | 'asIs';

/** A listing while it is being written. */
export type ListingDraft = {
  /** Whose it is to be; `null`: mine. */
  readonly account: AccountId | null;
  readonly title: string;
  readonly kind: string | null;
  readonly words: string;
  readonly photos: readonly Attachment[];
  /** Instead of a title, too. */
  readonly voice: VoiceNote | null;
  readonly place: string;
  readonly lasting: Lasting;
  readonly endless: boolean;
  /** Nothing is chosen for anyone. */
  readonly inReturn: Return | null;
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  /** Minor units; `null`: to be agreed. */
  readonly amount: number | null;
  /** Beside units: money on top. Apart from the next, so that neither turns into the other. */
  readonly cash: string;
  /** In place of units. */
  readonly instead: string;
  /** What another module asks beside (`view/listing-questions.ts`), as it wrote it. */
  readonly further: unknown;
};

export const emptyListing: ListingDraft = {
  account: null,
  title: '',
  kind: null,
  words: '',
  photos: [],
  voice: null,
  place: '',
  lasting: 'twoMonths',
  endless: false,
  inReturn: null,
  unit: null,
  amount: null,
  cash: '',
  instead: '',
  further: null,
};

export const draftOf = (listing: Listing): ListingDraft => ({
  account: listing.account,
  title: listing.title,
  kind: listing.category,
  words: listing.words,
  photos: listing.photos,
  voice: listing.voice,
  place: listing.place,
  lasting: listing.until === null ? 'untilOff' : 'asIs',
  endless: listing.endless,
  inReturn: listing.return,
  unit: listing.price?.unit ?? null,
  amount: listing.price?.amount ?? null,
  cash: listing.return === 'units' ? listing.other : '',
  instead: listing.return === 'other' ? listing.other : '',
  // Of what is on the list already it asks on a page of its own.
  further: null,
});

/** All that a form asks for of a listing that is there: whether it changed since the form was begun is told by it. */
export const asItIs = (listing: Listing): string =>
  JSON.stringify({ ...draftOf(listing), side: listing.side, until: listing.until, base: listing.base });

/** What is still missing. */
export const lacks = (draft: ListingDraft) => ({
  title: draft.title.trim() === '' && draft.voice === null,
  kind: draft.kind === null,
  inReturn: draft.inReturn === null,
});

export function untilOf(lasting: Lasting, now: number, before: number | null): number | null {
  if (lasting === 'asIs') return before;
  return lasting === 'untilOff' ? null : now + daysOf[lasting] * dayMs;
}

export type Wanted = Commands['listings.post'];

type About = {
  readonly side: Side;
  readonly me: AccountId;
  /** The unit of a draft that names none. */
  readonly unit: UnitId;
  readonly now: number;
  /** What stands in place of a title that was said and not written. */
  readonly kindName: (kind: string) => string;
  /** The end that it has already. */
  readonly until: number | null;
};

/** `null` while something is missing. */
export function toWanted(draft: ListingDraft, about: About): Wanted | null {
  const { kind, inReturn, amount } = draft;
  if (kind === null || inReturn === null || lacks(draft).title) return null;
  const isPriced = inReturn === 'units' && amount !== null && amount > 0;
  return {
    account: draft.account ?? about.me,
    side: about.side,
    return: inReturn,
    title: draft.title.trim() || about.kindName(kind),
    category: kind,
    words: draft.words.trim(),
    photos: draft.photos,
    voice: draft.voice,
    price: isPriced ? { unit: draft.unit ?? about.unit, amount } : null,
    other: inReturn === 'units' ? draft.cash.trim() : inReturn === 'other' ? draft.instead.trim() : '',
    place: draft.place.trim(),
    until: untilOf(draft.lasting, about.now, about.until),
    endless: draft.endless,
  };
}

export type Step = 'what' | 'where' | 'return' | 'check';
export const steps: readonly Step[] = ['what', 'where', 'return', 'check'];

/** The address of a step below the group. */
export const newPath = (side: Side, step: Step = 'what'): string =>
  step === 'what' ? `/market/new?side=${side}` : `/market/new?side=${side}&step=${step}`;

/** Each side has a draft of its own. */
export const newDraftKey = (group: string, side: Side): string => `listings/new/${group}/${side}`;
export const changeDraftKey = (group: string, listing: string): string => `listings/change/${group}/${listing}`;
