/** Words about listings and deals that are not for whoever says them: at least one for each name under which the rules refuse. */
import type { Entry } from '../../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { RejectionCode as OfListings } from '../../../src/core/listings/rules.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { RejectionCode as OfDeals } from '../../../src/modules/market/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours, keyBytes } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, ofKind } from './act.ts';
import { type Forgeries, forgeSome } from './forging.ts';

type Bytes = Uint8Array;
/** What a meddler has heard of; now and then it is their own, and then most of it is theirs to say. */
type Scene = {
  readonly me: Bytes;
  /** Somebody who has to do with none of it, where there are so many. */
  readonly third: Bytes;
  readonly listing: Bytes;
  readonly holder: Bytes;
  readonly deal: Bytes;
  readonly from: Bytes;
  readonly to: Bytes;
  /** Steps of that deal; the deal itself where there is none. */
  readonly terms: Bytes;
  readonly agreed: Bytes;
  readonly delivered: Bytes;
  readonly alone: Bytes;
  readonly rated: Bytes;
  readonly shown: Bytes;
  readonly payment: Bytes;
  /** Names the founding: neither a listing nor a deal. */
  readonly nothing: Bytes;
};
type Meddling = (scene: Scene) => CborMap;

const memo = Uint8Array.of(1);
const gold = { unit: 'gold', amount: 5 } as const;
const offered = { side: 'offer', title: 'Eggs', category: 'food' } as const;
const rating = { face: 'happy', words: 'Well', salt: new Uint8Array(16) } as const;
const seal = keyBytes('seal');

/** Of what either party says of a deal, by the account for which it is said. */
const spoken = (about: (scene: Scene) => CborMap): Readonly<Record<string, Meddling>> => ({
  'deal.say': (scene) => ({ ...about(scene), memo }),
  'deal.terms': (scene) => ({ ...about(scene), unit: hours, amount: 5 }),
  'deal.cancel': about,
  'deal.rate': (scene) => ({ ...about(scene), seal, memo }),
  'deal.unrated': about,
});

const meddlings: Forgeries<Scene, OfListings | OfDeals | 'malformed'> = {
  'listings.no-such-listing': { 'listing.set': ({ nothing: ref }) => ({ ref, title: 'Milk' }) },
  'listings.not-your-account': {
    'listing.post': ({ third: account }) => ({ account, ...offered, return: 'other' }),
    'listing.set': ({ listing: ref }) => ({ ref, title: 'Milk' }),
  },
  'listings.unknown-unit': {
    'listing.post': ({ me: account }) => ({ account, ...offered, return: 'units', price: gold }),
    'listing.set': ({ listing: ref }) => ({ ref, price: gold }),
  },
  'listings.price-without-units': {
    'listing.post': ({ me: account }) => ({ account, ...offered, return: 'nothing', price: { ...gold, unit: hours } }),
  },
  'listings.not-a-seller': { 'listing.post': ({ me: account }) => ({ account, ...offered, return: 'units' }) },
  'deal.not-a-seller': {
    'deal.terms': ({ deal: ref, me: account }) => ({ ref, account, unit: hours, amount: 6 }),
    'deal.agree': ({ deal, terms: ref }) => ({ deal, ref }),
  },
  'deal.no-such-listing': { 'deal.begin': ({ nothing: ref, me: from, third: to }) => ({ ref, from, to }) },
  'deal.own-listing': { 'deal.begin': ({ listing: ref, me }) => ({ ref, from: me, to: me }) },
  'deal.not-of-that-listing': { 'deal.begin': ({ listing: ref, me: from, third: to }) => ({ ref, from, to }) },
  'deal.not-your-account': {
    'deal.begin': ({ listing: ref, third: from, holder: to }) => ({ ref, from, to }),
    ...spoken(({ deal: ref, from: account }) => ({ ref, account })),
  },
  'deal.no-such-deal': {
    ...spoken(({ listing: ref, me: account }) => ({ ref, account })),
    'deal.returned': ({ listing: ref, payment }) => ({ ref, refs: [payment] }),
  },
  'deal.not-a-party': {
    ...spoken(({ deal: ref, me: account }) => ({ ref, account })),
    'deal.agree': ({ deal, terms: ref }) => ({ deal, ref }),
  },
  'deal.unknown-unit': { 'deal.terms': ({ deal: ref, me: account }) => ({ ref, account, ...gold }) },
  'deal.no-such-terms': { 'deal.agree': ({ deal, listing: ref }) => ({ deal, ref }) },
  'deal.own-terms': { 'deal.agree': ({ deal, terms: ref }) => ({ deal, ref }) },
  'deal.not-agreed': { 'deal.deliver': ({ deal, terms: ref }) => ({ deal, ref, part: 50 }) },
  'deal.not-the-provider': {
    'deal.deliver': ({ deal, agreed: ref }) => ({ deal, ref, part: 50 }),
    'deal.alone': ({ deal, delivered: ref }) => ({ deal, ref }),
    'deal.returned': ({ deal: ref, payment }) => ({ ref, refs: [payment] }),
  },
  'deal.no-such-delivery': {
    'deal.receive': ({ deal, agreed: ref }) => ({ deal, ref }),
    'deal.alone': ({ deal, agreed: ref }) => ({ deal, ref }),
  },
  'deal.not-the-receiver': {
    'deal.receive': ({ deal, delivered: ref }) => ({ deal, ref }),
    'deal.contest': ({ deal, alone: ref }) => ({ deal, ref }),
  },
  'deal.not-alone': { 'deal.contest': ({ deal, delivered: ref }) => ({ deal, ref }) },
  'deal.no-such-payment': { 'deal.returned': ({ deal: ref, terms }) => ({ ref, refs: [terms] }) },
  'deal.no-such-rating': { 'deal.reveal': ({ deal, terms: ref }) => ({ deal, ref, ...rating }) },
  'deal.not-yours': { 'deal.reveal': ({ deal, rated: ref }) => ({ deal, ref, ...rating }) },
  'deal.seal-differs': { 'deal.reveal': ({ deal, rated: ref }) => ({ deal, ref, ...rating }) },
  'deal.no-such-feedback': { 'deal.reply': ({ deal, rated: ref }) => ({ deal, ref, words: 'Thanks' }) },
  'deal.not-the-rated': { 'deal.reply': ({ deal, shown: ref }) => ({ deal, ref, words: 'Thanks' }) },
  malformed: {
    'listing.set': ({ listing: ref }) => ({ ref }),
    'deal.terms': ({ deal: ref, me: account }) => ({ ref, account, unit: hours }),
    'deal.deliver': ({ deal, agreed: ref }) => ({ deal, ref, part: 101 }),
  },
};

/** `null`: nothing has come to its ears yet. Of deals that the rules refused others speak as well. */
function sceneOn(by: SimulatedPhone, whom: number): Scene | null {
  const begun = ofKind(by, 'deal.begin');
  const mine = begun.filter(({ payload: { from, to } }) => [from, to].some((each) => isMine(by, each)));
  const deal = at(whom % 2 === 0 && mine.length > 0 ? mine : begun, whom);
  const listing = at(ofKind(by, 'listing.post'), whom);
  const [founding] = ofKind(by, 'found');
  if (listing === undefined || founding === undefined) return null;
  const me = by.self.member;
  const { from, to } = (deal ?? listing).payload as Readonly<Partial<Record<'from' | 'to', Bytes>>>;
  const parties: readonly string[] = [me, ...[from, to].flatMap((each) => (each ? [bytesToHex(each)] : []))];
  const third = [...by.state.membership.members.keys()].find((member) => !parties.includes(member));
  const about = deal ?? listing;
  const of = (kind: string): Bytes => idToBytes((stepOf(by, kind, about.id) ?? about).id);
  return {
    ...{ me: idToBytes(me), third: idToBytes(third ?? me), from: from ?? idToBytes(me), to: to ?? idToBytes(me) },
    ...{ listing: idToBytes(listing.id), holder: listing.payload['account'] as Bytes, deal: idToBytes(about.id) },
    ...{ terms: of('deal.terms'), agreed: of('deal.agree'), delivered: of('deal.deliver'), alone: of('deal.alone') },
    ...{ rated: of('deal.rate'), shown: of('deal.reveal') },
    payment: idToBytes((at(ofKind(by, 'pay'), whom) ?? founding).id),
    nothing: idToBytes(founding.id),
  };
}

const isMine = ({ self }: SimulatedPhone, account: unknown): boolean => bytesToHex(account as Bytes) === self.member;

/** The newest of that kind in that deal. */
const stepOf = (by: SimulatedPhone, kind: string, id: EntryId): Entry | undefined =>
  ofKind(by, kind).findLast(({ payload: { deal, ref } }) =>
    [deal, ref].some((each) => each instanceof Uint8Array && bytesToHex(each) === id),
  );

/** Steps of a deal as if one were the other side of it, or out of their turn. */
const meddle: Act = (_, by, { whom, pick, amount }) => {
  const scene = sceneOn(by, whom + amount);
  if (scene !== null) forgeSome(by, scene, meddlings, { pick, times: 4 });
};

export const meddling = { meddle } as const;
