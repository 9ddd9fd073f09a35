/** What screens are told of mutual aid. Names are theirs to find: here are accounts and members. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { Side as ListingSide } from '../../core/listings/record.ts';
import { hasMark } from '../../core/marks/standing.ts';
import type { Context } from '../../core/module.ts';
import { type Details, type HelpRecord, otherSide, type Side, type Step, type Thanks } from './apply.ts';
import { placesOf } from './drafting.ts';
import type { Span, ThanksPayload } from './entries.ts';
import { hasAnswered, isOpen } from './helping.ts';
import { type AidAct, aidActs, lacksMark, whyNotNow } from './may.ts';
import { detailsOf, helpsOf, listingOf } from './records.ts';
import { askedSide, type Filling, fillingOf, isFull, type Stage, saysDone, stageOf, waitsFor } from './standing.ts';

/** Somebody for whom this phone may answer, and whether they have the mark that is wanted of helpers. */
export type AnswererView = { readonly account: AccountId; readonly lacksMark: boolean };

export type RequestView = {
  readonly listing: EntryId;
  readonly title: string;
  readonly category: string;
  /** *need*: whoever answers helps; *offer*: whoever answers is helped. */
  readonly side: ListingSide;
  readonly account: AccountId;
  /** Held by this phone. */
  readonly mine: boolean;
  /** Nothing is given in return, as the listing is now. What was accepted before it changed stands. */
  readonly forNothing: boolean;
  /** `null`: nothing more was said than the listing says. */
  readonly details: Details | null;
  /** It has as many helpers as it wants. More may be accepted: then `accepted` is more than `wanted`. */
  readonly full: boolean;
  readonly filling: Filling;
  /** Those that this phone is a side of: all of them, where the listing is its own. Oldest first. */
  readonly helps: readonly HelpView[];
  /** Those for which this phone may answer it now: its member's own first. */
  readonly answerers: readonly AnswererView[];
};

export type ThanksView = {
  readonly face: ThanksPayload['face'];
  readonly words: string;
  readonly by: MemberId | null;
  readonly claimedAt: number;
};

export type HelpView = {
  readonly id: EntryId;
  readonly listing: EntryId;
  /** Of the listing as it is now. */
  readonly title: string;
  readonly category: string;
  readonly helper: AccountId;
  readonly helped: AccountId;
  /** The side on which this phone stands; it may stand on both: then `both`, and this is its own member's, or any. */
  readonly mine: AccountId;
  readonly other: AccountId;
  readonly both: boolean;
  /** `mine` is the one who helps. */
  readonly helps: boolean;
  readonly answeredBy: AccountId;
  /** Who wrote the answer down, when that is not whose it is. */
  readonly by: MemberId | null;
  readonly shift: Span | null;
  readonly stage: Stage;
  readonly waitingFor: AccountId | null;
  /** What each side says of whether it happened. */
  readonly done: Readonly<Record<Side, boolean>>;
  /** What the answerer wrote; `null` in this and the next: nothing, or this phone can not read it. */
  readonly words: string | null;
  /** Why it was declined, withdrawn, or not done. */
  readonly reason: string | null;
  /** The newest that was told. */
  readonly address: string | null;
  /** The helped one has told where, whether or not this phone can read it. */
  readonly addressTold: boolean;
  /** The mark that is wanted of the helper, who does not have it. */
  readonly lacksMark: string | null;
  readonly thanks: { readonly mine: ThanksView | null; readonly theirs: ThanksView | null };
  /** What this phone may do about it now, for either side on which it stands. */
  readonly acts: readonly AidAct[];
  readonly claimedAt: number;
  readonly changedAt: number;
};

/** `null`: there is no such listing. Wrapped: to a screen a bare `null` is no answer yet. */
export function request(
  { listing }: { readonly listing: EntryId },
  context: Context,
): { readonly request: RequestView | null } {
  const { state } = context;
  const listed = listingOf(state, listing);
  if (listed === null) return { request: null };
  const filling = fillingOf(state, listing);
  const { title, category, side, account } = listed;
  return {
    request: {
      ...{ listing, title, category, side, account, filling },
      mine: heldAccounts(context).has(account),
      forNothing: listed.return === 'nothing',
      details: detailsOf(state, listing),
      full: isFull(filling),
      helps: viewsOf(context, (record) => record.listing === listing).sort(byAge),
      answerers: answerersOf(context, listing),
    },
  };
}

function answerersOf(context: Context, listing: EntryId): readonly AnswererView[] {
  const { state, now } = context;
  const listed = listingOf(state, listing);
  if (listed === null || listed.return !== 'nothing' || !isOpen(listed, now) || !accountStands(state, listed.account))
    return [];
  if (!signingChain(context).ok) return [];
  const details = detailsOf(state, listing);
  const shifts = details?.shifts.filter(({ to }) => now < to) ?? [];
  if (shifts.length === 0 && (details?.shifts.length ?? 0) > 0) return [];
  const wanted = listed.side === 'need' ? (details?.mark ?? null) : null;
  return [...heldAccounts(context)].flatMap((account) => {
    const free = (shifts.length > 0 ? shifts : [null]).some((shift) => !hasAnswered(context, listing, account, shift));
    if (account === listed.account || !free) return [];
    return [{ account, lacksMark: wanted !== null && !hasMark({ state, now }, account, wanted) }];
  });
}

/** Those of mine, and of accounts that this phone keeps; what changed last comes first. *open*: nothing has come of them yet. */
export const helps = ({ open }: { readonly open: boolean }, context: Context): readonly HelpView[] =>
  viewsOf(
    context,
    (record) => {
      const stage = stageOf(context.state, record);
      return !open || stage === 'offered' || stage === 'accepted';
    },
    open ? 'at-hand' : 'all',
  ).sort((left, right) => right.changedAt - left.changedAt);

/** One of them; `null`: it is none of these. */
export function helpView({ id }: { readonly id: EntryId }, context: Context): { readonly help: HelpView | null } {
  return { help: viewsOf(context, (record) => record.id === id, 'all')[0] ?? null };
}

const byAge = (left: HelpView, right: HelpView): number => left.claimedAt - right.claimedAt;

const viewsOf = (
  context: Context,
  isWanted: (record: HelpRecord) => boolean,
  of: 'all' | 'at-hand' = 'at-hand',
): HelpView[] =>
  helpsOf(context.state, of).flatMap((record) => (isWanted(record) ? (viewOf(context, record) ?? []) : []));

function viewOf(context: Context, record: HelpRecord): HelpView | null {
  const { state, now, memos } = context;
  const places = placesOf(context, record);
  const [place] = places;
  if (place === undefined) return null;
  const { side, stage } = place;
  const listed = listingOf(state, record.listing);
  const waiting = waitsFor(state, record);
  const wordsOf = (step: Step | null): string | null => (step && memos.get(step.id)) ?? null;
  const answeredBy = record[otherSide(askedSide(state, record))];
  const where = record.addresses.flatMap((id) => memos.get(id) ?? []);
  return {
    id: record.id,
    listing: record.listing,
    title: listed?.title ?? '',
    category: listed?.category ?? '',
    helper: record.helper,
    helped: record.helped,
    mine: record[side],
    other: record[otherSide(side)],
    both: places.length > 1,
    helps: side === 'helper',
    answeredBy,
    by: writer(record.begun.member, answeredBy),
    shift: record.shift,
    stage,
    waitingFor: waiting && record[waiting],
    done: { helper: saysDone(record, 'helper'), helped: saysDone(record, 'helped') },
    words: wordsOf(record.begun),
    reason: wordsOf(reasonIn(record, stage)),
    address: where.at(-1) ?? null,
    addressTold: record.addresses.length > 0,
    lacksMark: lacksMark({ state, now, record }),
    thanks: {
      mine: thanksView(record.thanks[side], record[side]),
      theirs: thanksView(record.thanks[otherSide(side)], record[otherSide(side)]),
    },
    acts: aidActs.filter((act) => places.some((each) => whyNotNow(act, each) === null)),
    claimedAt: record.begun.claimedAt,
    changedAt: record.changedAt,
  };
}

function reasonIn({ answer, withdrawn, told }: HelpRecord, stage: Stage): Step | null {
  if (stage === 'declined') return answer;
  if (stage === 'withdrawn') return withdrawn;
  return stage === 'not-done' ? told : null;
}

/** `null`: the member whose account it is. */
const writer = (member: MemberId | null, account: AccountId): MemberId | null =>
  (member as string | null) === account ? null : member;

const thanksView = (said: Thanks | null, account: AccountId): ThanksView | null =>
  said && { face: said.face, words: said.words, by: writer(said.member, account), claimedAt: said.claimedAt };
