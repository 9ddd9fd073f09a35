/** Somebody answers a request for help, or an offer of it, and what becomes of that. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, type EntryId, idToBytes } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { withMemoFor } from '../../core/memo-readers.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type AboutHelp, placeFor, wordsFault } from './drafting.ts';
import { aidMost, type Span, sameSpan, type ThanksPayload } from './entries.ts';
import type { Place } from './may.ts';
import { detailsOf, helpsOf, listingOf } from './records.ts';
import { type Drafts, refused } from './refusals.ts';
import { answererOf, stageOf } from './standing.ts';

export type HelpArgs = {
  readonly listing: EntryId;
  /** For whom: an account that this phone keeps; absent: its own member's. */
  readonly account?: AccountId;
  /** One of the request's shifts, where it has any. */
  readonly shift: Span | null;
  /** For the other side; '' for none. */
  readonly words: string;
};

export function help({ listing, account, shift, words }: HelpArgs, context: Context): Drafts {
  const parties = partiesOf({ listing, shift, ...(account && { account }) }, context);
  if (!parties.ok) return parties;
  const fault = wordsFault(words);
  if (fault !== null) return fault;
  const { from, to } = parties.value;
  const at = shift === null ? {} : { shift: { from: shift.from, to: shift.to } };
  const payload = { ref: idToBytes(listing), from: idToBytes(from), to: idToBytes(to), ...at };
  return ok([withMemoFor({ kind: 'aid.help', payload }, words, context, [from, to])]);
}

type Parties = { readonly from: AccountId; readonly to: AccountId };

/** Who would help and who would be helped, by the listing as it is now. */
function partiesOf({ listing, account, shift }: Omit<HelpArgs, 'words'>, context: Context): Result<Parties, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const { state, now } = context;
  const listed = listingOf(state, listing);
  if (listed === null) return refused('aid.no-such-listing');
  const [own] = heldAccounts(context);
  const answering = account ?? (own as AccountId);
  if (answering === listed.account) return refused('aid.own-listing');
  if (!heldAccounts(context).has(answering)) return refused('aid.not-your-account');
  if (listed.return !== 'nothing') return refused('aid.not-for-nothing');
  if (!isOpen(listed, now) || !accountStands(state, listed.account)) return refused('aid.not-open');
  const shifts = detailsOf(state, listing)?.shifts ?? [];
  if (shift === null && shifts.length > 0) return refused('aid.shift-missing');
  if (shift !== null && (shift.to <= now || !shifts.some((each) => sameSpan(each, shift))))
    return refused('aid.no-such-shift');
  if (hasAnswered(context, listing, answering, shift)) return refused('aid.already-answered');
  return ok(
    listed.side === 'offer' ? { from: listed.account, to: answering } : { from: answering, to: listed.account },
  );
}

export const isOpen = ({ closed, paused, until }: ListingRecord, now: number): boolean =>
  !closed && !paused && (until === null || now < until);

/** A second tap offers nothing more; of several shifts one may take more than one. */
export const hasAnswered = (
  { state }: Pick<Context, 'state'>,
  listing: EntryId,
  account: AccountId,
  shift: Span | null,
): boolean =>
  helpsOf(state, 'at-hand').some((each) => {
    if (each.listing !== listing || answererOf(state, each) !== account) return false;
    const isSame = shift === null || each.shift === null ? shift === each.shift : sameSpan(shift, each.shift);
    const stage = stageOf(state, each);
    return isSame && (stage === 'offered' || stage === 'accepted');
  });

/** More may be accepted than were wanted: the screen says so. Where it is, `address` tells afterwards. */
export function accept(args: AboutHelp, context: Context): Drafts {
  const place = placeFor('accept', args, context);
  return place.ok ? ok([{ kind: 'aid.accept', payload: about(place.value) }]) : place;
}

export type WordsArgs = AboutHelp & {
  /** Why, for the other side; '' for none. */
  readonly words: string;
};

export const decline = (args: WordsArgs, context: Context): Drafts => withReason('decline', args, context);
export const withdraw = (args: WordsArgs, context: Context): Drafts => withReason('withdraw', args, context);

function withReason(act: 'decline' | 'withdraw', args: WordsArgs, context: Context): Drafts {
  const place = placeFor(act, args, context);
  if (!place.ok) return place;
  const fault = wordsFault(args.words);
  if (fault !== null) return fault;
  return ok([toBoth({ kind: `aid.${act}`, payload: about(place.value) }, args.words, context, place.value)]);
}

const about = ({ record }: Place) => ({ ref: idToBytes(record.id) });
const spoken = ({ record, side }: Place) => ({ ref: idToBytes(record.id), account: idToBytes(record[side]) });
const toBoth = (draft: Draft, words: string, context: Context, { record }: Place): Draft =>
  withMemoFor(draft, words, context, [record.helper, record.helped]);

/** Again too, when it is another place, or the helper has another phone. */
export function address({ words, ...args }: WordsArgs, context: Context): Drafts {
  const place = placeFor('address', args, context);
  if (!place.ok) return place;
  if (words.trim() === '') return refused('aid.address-missing');
  if (words.length > aidMost.address) return refused('aid.address-too-long', { most: aidMost.address });
  const { answer } = place.value.record;
  if (answer === null) return refused('aid.not-accepted');
  const payload = { ...about(place.value), refs: [idToBytes(answer.id)] };
  return ok([toBoth({ kind: 'aid.address', payload }, words, context, place.value)]);
}

export function done(args: AboutHelp, context: Context): Drafts {
  const place = placeFor('done', args, context);
  return place.ok ? ok([{ kind: 'aid.done', payload: spoken(place.value) }]) : place;
}

/** It did not happen: the words say how, for the other side. */
export function notDone(args: WordsArgs, context: Context): Drafts {
  const place = placeFor('not-done', args, context);
  if (!place.ok) return place;
  if (args.words.trim() === '') return refused('aid.words-missing');
  const fault = wordsFault(args.words);
  if (fault !== null) return fault;
  return ok([toBoth({ kind: 'aid.not-done', payload: about(place.value) }, args.words, context, place.value)]);
}

export type ThanksArgs = WordsArgs & Pick<ThanksPayload, 'face'>;

/** For all to read. Said again, it takes the place of what was said. */
export function thanks({ face, words, ...args }: ThanksArgs, context: Context): Drafts {
  const place = placeFor('thanks', args, context);
  if (!place.ok) return place;
  const fault = wordsFault(words);
  if (fault !== null) return fault;
  return ok([{ kind: 'aid.thanks', payload: { ...spoken(place.value), face, words } }]);
}
