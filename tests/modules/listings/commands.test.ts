import { describe, expect, test } from 'vitest';
import type { EntryId, UnitId } from '../../../src/core/ids.ts';
import { accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { commandCodes, rejectionCodes } from '../../../src/modules/listings/refusals.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import type { Wanted } from '../../../src/modules/listings/wanted.ts';
import { hours, meet, newcomer, type Phone, settle, village } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { makeHelper, open } from '../../core/keeping.ts';
import { listingIn } from '../../core/listings/listings.ts';
import { act, dayMs, draftsOf, form, put, refusalOf, seen } from './board.ts';

const photo = (digit: number) => ({ name: `0${digit}`.repeat(32), key: 'ab'.repeat(32), size: 48_000 });
const voice = (digit: number) => ({ ...photo(digit), size: 30_000, seconds: 8 });
const pair = () => village(['ana', 'bea']);

describe('what is posted', () => {
  test('stands as the form had it, without spaces around it', () => {
    const { ana } = pair();
    const until = ana.now + dayMs;
    const [posted] = act(
      ana,
      'post',
      form(ana, { title: ' Bread ', words: '\nOf rye ', place: ' ', until, endless: true }),
    );
    expect(posted && listingIn(ana.state, posted)).toMatchObject({
      ...{ title: 'Bread', words: 'Of rye', place: '', price: { unit: hours, amount: 30 }, until, endless: true },
    });
  });

  test('takes of the form only what goes with what is given in return', () => {
    const { ana } = pair();
    const both = { price: { unit: hours, amount: 30 }, other: '5 € for petrol' };
    const said = (wants: Wanted['return']) => seen(ana, put(ana, { ...both, return: wants }));
    expect(said('units')).toMatchObject(both);
    expect(said('other')).toMatchObject({ price: null, other: '5 € for petrol' });
    expect(said('nothing')).toMatchObject({ price: null, other: '' });
  });

  test('may be for a neighbour whose account is kept here, and says who wrote it down', () => {
    const { ana, bea } = pair();
    makeHelper(ana, bea);
    settle(ana, bea);
    const lola = open(bea);
    const [posted] = act(bea, 'post', form(lola));
    meet(ana, bea);
    const id = posted?.entry.id as EntryId;
    expect(seen(bea, id)).toMatchObject({ account: lola.account, by: bea.member, mine: true });
    expect(seen(ana, id)).toMatchObject({ by: bea.member, mine: false });
  });
});

describe('photos', () => {
  test('are named by what is posted and by what is changed, and are looked after until it is taken off', () => {
    const { ana } = pair();
    const { attachments } = listingsService;
    const listing = put(ana, { photos: [photo(1)] });
    const shown = () => (seen(ana, listing) as Wanted).photos;
    expect(shown()).toEqual([photo(1)]);
    const to = { ...(seen(ana, listing) as Wanted), title: 'Rolls' };
    act(ana, 'change', { listing, to });
    const [draft] = draftsOf(ana, 'change', { listing, to: { ...to, photos: [photo(2), photo(1)] } });
    expect(Object.keys(draft?.payload ?? {})).toEqual(['ref', 'photos']);
    act(ana, 'change', { listing, to: { ...to, photos: [photo(2), photo(1)] } });
    expect([...attachments(ana.context)]).toEqual([photo(2), photo(1)]);
    act(ana, 'close', { listing, closed: true });
    expect([...attachments(ana.context)]).toEqual([]);
    expect(shown()).toHaveLength(2);
  });
});

describe('what was said', () => {
  test('is named by what is posted and by what is changed, can be taken away, and is looked after as photos are', () => {
    const { ana } = pair();
    const { attachments } = listingsService;
    const listing = put(ana, { voice: voice(1), photos: [photo(3)] });
    const shown = () => seen(ana, listing) as Wanted;
    expect(shown().voice).toEqual(voice(1));
    expect([...attachments(ana.context)]).toEqual([photo(3), voice(1)]);
    act(ana, 'change', { listing, to: { ...shown(), title: 'Rolls' } });
    const [draft] = draftsOf(ana, 'change', { listing, to: { ...shown(), voice: voice(2) } });
    expect(Object.keys(draft?.payload ?? {})).toEqual(['ref', 'voice']);
    act(ana, 'change', { listing, to: { ...shown(), voice: voice(2) } });
    expect(shown()).toMatchObject({ title: 'Rolls', voice: voice(2) });
    act(ana, 'change', { listing, to: { ...shown(), voice: null } });
    expect(shown().voice).toBeNull();
    expect([...attachments(ana.context)]).toEqual([photo(3)]);
  });
});

describe('a change', () => {
  const saved = (phone: Phone, listing: EntryId): Wanted => seen(phone, listing) as Wanted;

  test('says only what differs', () => {
    const { ana } = pair();
    const listing = put(ana, { words: 'Of rye', until: ana.now + dayMs });
    const to = { ...saved(ana, listing), title: 'Rolls', side: 'need', until: null } as const;
    const [draft, ...others] = draftsOf(ana, 'change', { listing, to });
    expect([Object.keys(draft?.payload ?? {}).sort(), others]).toEqual([['ref', 'side', 'title', 'until'], []]);
    act(ana, 'change', { listing, to });
    expect(saved(ana, listing)).toMatchObject({ title: 'Rolls', side: 'need', until: null, endless: false });
  });

  test('does not say the words: they are a text of their own', () => {
    const { ana } = pair();
    const listing = put(ana, { words: 'Of rye' });
    const to = { ...saved(ana, listing), words: 'x'.repeat(1001) };
    expect(draftsOf(ana, 'change', { listing, to })).toEqual([]);
  });

  test('of nothing is no entry', () => {
    const { ana } = pair();
    const listing = put(ana, { until: ana.now + dayMs });
    expect(draftsOf(ana, 'change', { listing, to: { ...saved(ana, listing), title: 'Bread ' } })).toEqual([]);
    expect(draftsOf(ana, 'pause', { listing, paused: false })).toEqual([]);
    expect(draftsOf(ana, 'close', { listing, closed: false })).toEqual([]);
    expect(draftsOf(ana, 'renew', { listing, until: saved(ana, listing).until ?? 0 })).toEqual([]);
  });

  test('to mutual aid takes the price away with it, so that it does not come back unasked', () => {
    const { ana } = pair();
    const listing = put(ana);
    act(ana, 'change', { listing, to: { ...saved(ana, listing), return: 'nothing' } });
    expect(saved(ana, listing)).toMatchObject({ return: 'nothing', price: null });
    act(ana, 'change', { listing, to: { ...saved(ana, listing), return: 'units' } });
    expect(saved(ana, listing)).toMatchObject({ return: 'units', price: null });
  });

  test('to another price, or to none', () => {
    const { ana } = pair();
    const listing = put(ana);
    for (const price of [{ unit: hours, amount: 45 }, null, { unit: hours, amount: 15 }]) {
      act(ana, 'change', { listing, to: { ...saved(ana, listing), price } });
      expect(saved(ana, listing).price).toEqual(price);
    }
  });

  test('on two phones of one member, of different fields, keeps both', () => {
    const { ana } = village(['ana']);
    const [founding] = [...ana.held.values()];
    const tablet = newcomer('ana/tablet', ana);
    if (founding) tablet.addDevice(founding);
    const listing = put(ana);
    meet(ana, tablet);
    act(ana, 'change', { listing, to: { ...saved(ana, listing), title: 'Rye bread' } });
    act(tablet, 'change', { listing, to: { ...saved(tablet, listing), place: 'By the mill' } });
    meet(ana, tablet);
    expect(saved(ana, listing)).toMatchObject({ title: 'Rye bread', place: 'By the mill' });
    expect(saved(tablet, listing)).toEqual(saved(ana, listing));
  });

  test('of one whose time is over need not say a new end', () => {
    const { ana } = pair();
    const listing = put(ana, { until: ana.now + 5000 });
    ana.now += dayMs;
    act(ana, 'change', { listing, to: { ...saved(ana, listing), title: 'Rolls' } });
    expect(seen(ana, listing)).toMatchObject({ title: 'Rolls', past: true });
    act(ana, 'renew', { listing, until: ana.now + dayMs });
    expect(seen(ana, listing)).toMatchObject({ past: false });
  });

  test('pauses, closes and opens again', () => {
    const { ana } = pair();
    const listing = put(ana);
    act(ana, 'pause', { listing, paused: true });
    act(ana, 'close', { listing, closed: true });
    expect(seen(ana, listing)).toMatchObject({ paused: true, closed: true });
    act(ana, 'pause', { listing, paused: false });
    act(ana, 'close', { listing, closed: false });
    expect(seen(ana, listing)).toMatchObject({ paused: false, closed: false });
  });
});

describe('a command is refused', () => {
  const long = (most: number): string => 'x'.repeat(most + 1);
  const fields: readonly (readonly [string, Partial<Wanted>])[] = [
    ['listings.title-missing', { title: '  ' }],
    ['listings.title-too-long', { title: long(80) }],
    ['listings.photos-too-many', { photos: [1, 2, 3, 4].map(photo) }],
    ['listings.voice-too-long', { voice: { ...voice(1), seconds: 21 } }],
    ['listings.voice-too-long', { voice: { ...voice(1), seconds: 0.5 } }],
    ['listings.voice-too-long', { voice: { ...voice(1), size: 60_001 } }],
    ['listings.category-missing', { category: '' }],
    ['listings.price-unsound', { price: { unit: hours, amount: 0 } }],
    ['listings.price-unsound', { price: { unit: hours, amount: 1.5 } }],
    ['listings.other-too-long', { other: long(80) }],
    ['listings.place-too-long', { place: long(60) }],
    ['listings.until-past', { until: 1 }],
    ['listings.until-past', { until: 2 ** 47 }],
    ['listings.unknown-unit', { price: { unit: 'gold' as UnitId, amount: 1 } }],
  ];

  test.each(fields)('%s, when it is posted and when it is changed', (code, wrong) => {
    const { ana } = pair();
    const listing = put(ana);
    expect(refusalOf(ana, 'post', form(ana, wrong))).toMatchObject({ code });
    expect(refusalOf(ana, 'change', { listing, to: form(ana, wrong) })).toMatchObject({ code });
  });

  test('listings.words-too-long, when it is posted', () => {
    const { ana } = pair();
    expect(refusalOf(ana, 'post', form(ana, { words: long(1000) })).code).toBe('listings.words-too-long');
  });

  test('with how long it may be', () => {
    const { ana } = pair();
    expect(refusalOf(ana, 'post', form(ana, { title: long(80) })).values).toEqual({ most: 80 });
  });

  test('renewing to a day that is over', () => {
    const { ana } = pair();
    expect(refusalOf(ana, 'renew', { listing: put(ana), until: ana.now }).code).toBe('listings.until-past');
  });

  test('for the account of a neighbour', () => {
    const { ana, bea } = pair();
    expect(refusalOf(ana, 'post', form(bea)).code).toBe('listings.not-your-account');
    const listing = put(bea);
    meet(ana, bea);
    const codes = [
      refusalOf(ana, 'change', { listing, to: form(bea) }),
      refusalOf(ana, 'renew', { listing, until: ana.now + dayMs }),
      refusalOf(ana, 'pause', { listing, paused: true }),
      refusalOf(ana, 'close', { listing, closed: true }),
    ].map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['listings.not-your-account']));
  });

  test('about no listing', () => {
    const { ana, bea } = pair();
    const listing = ana.pay(bea, 1).entry.id;
    expect(refusalOf(ana, 'pause', { listing, paused: true }).code).toBe('listings.no-such-listing');
  });

  test('on a phone that signed two histories', () => {
    const { ana, bea } = pair();
    const copy = ana.copy();
    ana.pay(bea, 1);
    copy.pay(bea, 2);
    meet(ana, copy);
    expect(refusalOf(ana, 'post', form(ana)).code).toBe('device-frozen');
  });

  test('by every name that a form can meet', () => {
    const ofCategories = ['listings.categories-unsound', 'listings.categories-too-long'];
    const met = [...fields.map(([code]) => code), 'listings.not-your-account', 'listings.no-such-listing'];
    // The commands leave out a price that does not go with what is wanted.
    // Those of the words are the session's to say.
    const ofWords = ['listings.words-too-long', 'listings.words-not-now'];
    const others = [...ofCategories, ...ofWords];
    const all = [...commandCodes, ...rejectionCodes].filter((code) => !others.includes(code));
    expect(new Set([...met, 'listings.price-without-units', 'listings.not-a-seller'])).toEqual(new Set(all));
  });
});

test('an own account is the member’s', () => {
  const { ana } = pair();
  expect(seen(ana, put(ana))).toMatchObject({ account: accountOfMember(ana.member), by: null });
});

test('where sellers need a mark, nothing is put up for units, or changed into it, without; what is there already can be mended', () => {
  const { ana } = pair();
  const before = put(ana, { title: 'Eggs' });
  const given = put(ana, { return: 'nothing' });
  setPolicy(ana, 'market.sellers', 'seller');
  expect(refusalOf(ana, 'post', form(ana, {})).code).toBe('listings.not-a-seller');
  act(ana, 'post', form(ana, { side: 'need' }));
  act(ana, 'change', { listing: before, to: form(ana, { title: 'Two dozen eggs' }) });
  expect(refusalOf(ana, 'change', { listing: given, to: form(ana, {}) }).code).toBe('listings.not-a-seller');
  ana.sign('mark.give', { account: idToBytes(ana.account), mark: 'seller', until: ana.now });
  expect(refusalOf(ana, 'post', form(ana, {})).code).toBe('listings.not-a-seller');
  ana.sign('mark.give', { account: idToBytes(ana.account), mark: 'seller' });
  act(ana, 'post', form(ana, {}));
  act(ana, 'change', { listing: given, to: form(ana, {}) });
});
