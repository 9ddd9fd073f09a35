/** What a member may do with what they have and need. Each command says no in the words of the rules before anything is signed. */

import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { toPayload, voiceToPayload } from '../../core/attachments.ts';
import type { ChainState } from '../../core/chain.ts';
import { type AccountId, type EntryId, idToBytes } from '../../core/ids.ts';
import type { ListingRecord } from '../../core/listings/record.ts';
import { lacksToSell, maySellIn } from '../../core/marks/sellers.ts';
import { unitOf } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { recordOf } from './records.ts';
import { refused } from './refusals.ts';
import { checked, isAhead, tidied, type Wanted, wantedOf } from './wanted.ts';

export type Drafts = Result<readonly Draft[], Refusal>;

export function post(said: Wanted, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!holdsAccount(chain.value, said.account)) return refused('listings.not-your-account');
  const wanted = sound(said, context, null);
  if (!wanted.ok) return wanted;
  if (sellsUnits(wanted.value) && !maySell(context, chain.value, said.account)) return refused('listings.not-a-seller');
  const {
    account,
    side,
    return: wants,
    title,
    category,
    words,
    price,
    other,
    place,
    until,
    endless,
    photos,
    voice,
  } = wanted.value;
  const more = {
    ...(words === '' ? {} : { words }),
    ...(price === null ? {} : { price: { unit: price.unit, amount: price.amount } }),
    ...(other === '' ? {} : { other }),
    ...(place === '' ? {} : { place }),
    ...(until === null ? {} : { until }),
    ...(endless ? { endless } : {}),
    ...(photos.length === 0 ? {} : { photos: toPayload(photos) }),
    ...(voice === null ? {} : { voice: voiceToPayload(voice) }),
  };
  const payload = { account: idToBytes(account), side, return: wants, title, category, ...more };
  return ok([{ kind: 'listing.post', payload }]);
}

export type ChangeArgs = {
  readonly listing: EntryId;
  /** All of it but the words, as the form holds it. Whose it is stays as it is. */
  readonly to: Omit<Wanted, 'words'>;
};

/** Only what differs is said: what another phone changes meanwhile stays changed. The words are a text of their own. */
export function change({ listing, to }: ChangeArgs, context: Context): Drafts {
  const record = ownListing(listing, context);
  if (!record.ok) return record;
  const before = wantedOf(record.value);
  const wanted = sound({ ...to, words: before.words }, context, before);
  if (!wanted.ok) return wanted;
  // Prudence: no rule asks it of a change. What was sold before the rule can still be mended.
  const becomesSold = sellsUnits(wanted.value) && !sellsUnits(before);
  if (becomesSold && lacksToSell(context, record.value.account) !== null) return refused('listings.not-a-seller');
  return set(listing, differences(before, wanted.value));
}

const sellsUnits = ({ side, return: wants }: Pick<Wanted, 'side' | 'return'>): boolean =>
  side === 'offer' && wants === 'units';

/** As the rule will judge it, and by the clock: a mark whose day has passed is none. */
const maySell = (context: Context, chain: ChainState, account: AccountId): boolean =>
  maySellIn(context.state, chain, account) && lacksToSell(context, account) === null;

export type RenewArgs = { readonly listing: EntryId; readonly until: number };
export function renew({ listing, until }: RenewArgs, context: Context): Drafts {
  const record = ownListing(listing, context);
  if (!record.ok) return record;
  if (!isAhead(until, context.now)) return refused('listings.until-past');
  return set(listing, record.value.until === until ? {} : { until });
}

export type PauseArgs = { readonly listing: EntryId; readonly paused: boolean };
/** Out of sight for a while. */
export function pause({ listing, paused }: PauseArgs, context: Context): Drafts {
  const record = ownListing(listing, context);
  return record.ok ? set(listing, record.value.paused === paused ? {} : { paused }) : record;
}

export type CloseArgs = { readonly listing: EntryId; readonly closed: boolean };
/** Over; who closed it may open it again. */
export function close({ listing, closed }: CloseArgs, context: Context): Drafts {
  const record = ownListing(listing, context);
  return record.ok ? set(listing, record.value.closed === closed ? {} : { closed }) : record;
}

function ownListing(id: EntryId, context: Context): Result<ListingRecord, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = recordOf(context, id);
  if (record === undefined) return refused('listings.no-such-listing');
  return holdsAccount(chain.value, record.account) ? ok(record) : refused('listings.not-your-account');
}

function sound(said: Wanted, { state, now }: Context, before: Wanted | null): Result<Wanted, Refusal> {
  const wanted = checked(tidied(said), now, before);
  if (!wanted.ok) return wanted;
  const { price } = wanted.value;
  return price !== null && unitOf(state, price.unit) === undefined ? refused('listings.unknown-unit') : wanted;
}

/** Nothing to say is no entry. */
const set = (listing: EntryId, fields: CborMap): Drafts =>
  ok(
    Object.keys(fields).length === 0 ? [] : [{ kind: 'listing.set', payload: { ref: idToBytes(listing), ...fields } }],
  );

function differences(before: Wanted, to: Wanted): CborMap {
  const fields = ['side', 'return', 'title', 'category', 'other', 'place', 'endless'] as const;
  return {
    ...Object.fromEntries(fields.flatMap((field) => (before[field] === to[field] ? [] : [[field, to[field]]]))),
    ...priceDifference(before.price, to.price),
    ...photoDifference(before.photos, to.photos),
    ...voiceDifference(before.voice, to.voice),
    ...(before.until === to.until ? {} : { until: to.until ?? 0 }),
  };
}

function photoDifference(before: Wanted['photos'], to: Wanted['photos']): CborMap {
  const namesOf = (photos: Wanted['photos']): string => photos.map(({ name }) => name).join();
  return namesOf(before) === namesOf(to) ? {} : { photos: toPayload(to) };
}

function voiceDifference(before: Wanted['voice'], to: Wanted['voice']): CborMap {
  if (before?.name === to?.name) return {};
  return { voice: to === null ? false : voiceToPayload(to) };
}

function priceDifference(before: Wanted['price'], to: Wanted['price']): CborMap {
  if (before?.unit === to?.unit && before?.amount === to?.amount) return {};
  const price = to ?? (before && { unit: before.unit, amount: 0 });
  return price === null ? {} : { price: { unit: price.unit, amount: price.amount } };
}
