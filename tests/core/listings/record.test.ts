/** What a listing comes to: of each field what was said last, whoever heard what first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListingRecord, otherOf, priceOf } from '../../../src/core/listings/record.ts';
import { recordsAtHand } from '../../../src/core/records.ts';
import { admit } from '../../../src/core/replay.ts';
import { registry } from '../../../src/modules/core.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { keptAndTakenUp } from '../archiving.ts';
import { closeBooks, closing } from '../bookkeeping.ts';
import { hours, meet, newcomer, type Phone, replayed, settle, village } from '../cast.ts';
import { dump } from '../dump.ts';
import { makeHelper, open } from '../keeping.ts';
import { change, listingIn, post } from './listings.ts';

const price = (amount: number): CborMap => ({ unit: hours, amount });

/** Ana's phone and her tablet, both of which know the same. */
function twoPhones() {
  const { ana } = village(['ana']);
  const [founding] = [...ana.held.values()];
  const tablet = newcomer('ana/tablet', ana);
  if (founding) tablet.addDevice(founding);
  meet(ana, tablet);
  return { ana, tablet };
}

test('a listing is what was posted', () => {
  const { ana } = village(['ana']);
  const said = post(ana, {
    words: 'Of rye',
    price: price(30),
    other: '1 €',
    place: 'The mill',
    until: 7,
    endless: true,
  });
  expect(listingIn(ana.state, said)).toEqual({
    ...{ account: ana.account, by: ana.member, side: 'offer', return: 'units', title: 'Bread', category: 'food' },
    ...{ words: 'Of rye', price: price(30), other: '1 €', place: 'The mill', until: 7, endless: true },
    ...{
      photos: [],
      voice: null,
      paused: false,
      closed: false,
      claimedAt: said.entry.claimedAt,
      changedAt: said.entry.claimedAt,
    },
  });
});

test('one that says no more than it must is empty where it says nothing', () => {
  const { ana } = village(['ana']);
  expect(listingIn(ana.state, post(ana))).toMatchObject({
    ...{ words: '', price: null, other: '', place: '', until: null, endless: false },
  });
});

test('one of a neighbour without a phone names whose it is, and who posted it', () => {
  const { ana, bea } = village(['ana', 'bea']);
  makeHelper(ana, bea);
  settle(ana, bea);
  const lola = open(bea);
  const said = post(bea, { side: 'need' }, lola);
  meet(ana, bea);
  expect(listingIn(ana.state, said)).toMatchObject({ account: lola.account, by: bea.member, side: 'need' });
});

describe('a change', () => {
  const all = { words: 'Of rye', price: price(30), other: '1 €', place: 'The mill', until: 7, endless: true };

  test.each([
    [{ side: 'need' }, { side: 'need' }],
    [{ return: 'other' }, { return: 'other' }],
    [{ title: 'Rolls' }, { title: 'Rolls' }],
    [{ category: 'other' }, { category: 'other' }],
    [{ price: price(45) }, { price: price(45) }],
    [{ price: price(0) }, { price: null }],
    [{ other: '' }, { other: '' }],
    [{ place: '' }, { place: '' }],
    [{ until: 9 }, { until: 9 }],
    [{ until: 0 }, { until: null }],
    [{ endless: false }, { endless: false }],
    [{ paused: true }, { paused: true }],
    [{ closed: true }, { closed: true }],
  ] as const)('%j makes it %j, and leaves the rest', (fields, expected) => {
    const { ana } = village(['ana']);
    const said = post(ana, all);
    const before = listingIn(ana.state, said);
    const changedAt = change(ana, said, fields).entry.claimedAt;
    expect(listingIn(ana.state, said)).toEqual({ ...before, ...expected, changedAt });
  });

  test('can be changed back: closed is no end', () => {
    const { ana } = village(['ana']);
    const said = post(ana);
    change(ana, said, { closed: true, paused: true });
    change(ana, said, { closed: false });
    expect(listingIn(ana.state, said)).toMatchObject({ closed: false, paused: true });
  });

  test('on two phones at once of different things keeps both', () => {
    const { ana, tablet } = twoPhones();
    const said = post(ana, { price: price(30) });
    meet(ana, tablet);
    change(ana, said, { title: 'Rye bread', until: 9 });
    change(tablet, said, { price: price(45), paused: true });
    meet(ana, tablet);
    for (const { state } of [ana, tablet])
      expect(listingIn(state, said)).toMatchObject({ title: 'Rye bread', until: 9, price: price(45), paused: true });
  });

  test('on two phones at once of one thing stands on both as one of the two', () => {
    const { ana, tablet } = twoPhones();
    const said = post(ana);
    meet(ana, tablet);
    change(ana, said, { title: 'Rye bread' });
    change(tablet, said, { title: 'Wheat bread', place: 'The mill' });
    meet(ana, tablet);
    expect(listingIn(ana.state, said)).toEqual(listingIn(tablet.state, said));
    expect(['Rye bread', 'Wheat bread']).toContain(listingIn(ana.state, said).title);
    expect(listingIn(ana.state, said).place).toBe('The mill');
  });

  test('that builds on another stands, whatever the clocks say', () => {
    const { ana, tablet } = twoPhones();
    const said = post(ana);
    change(ana, said, { title: 'Rye bread' });
    meet(ana, tablet);
    tablet.now = 1;
    change(tablet, said, { title: 'Wheat bread' });
    meet(ana, tablet);
    expect(listingIn(ana.state, said)).toMatchObject({ title: 'Wheat bread', changedAt: ana.now });
  });

  test('to help for nothing leaves no price to be seen, and back to hours what it was', () => {
    const { ana, tablet } = twoPhones();
    const said = post(ana, { price: price(30), other: '5 € for petrol' });
    meet(ana, tablet);
    change(ana, said, { return: 'nothing' });
    change(tablet, said, { price: price(45) });
    meet(ana, tablet);
    const shown = ({ state }: Phone) => [priceOf(listingIn(state, said)), otherOf(listingIn(state, said))];
    expect([shown(ana), shown(tablet)]).toEqual([
      [null, ''],
      [null, ''],
    ]);
    change(ana, said, { return: 'other' });
    expect(shown(ana)).toEqual([null, '5 € for petrol']);
    change(ana, said, { return: 'units' });
    expect(shown(ana)).toEqual([price(45), '5 € for petrol']);
  });
});

/** What phones of one member do to one listing, apart and together. */
const anyFields = fc.oneof(
  fc.record({ title: fc.constantFrom('Bread', 'Rolls', 'Cake') }),
  fc.record({ price: fc.integer({ min: 0, max: 9 }).map(price) }),
  fc.record({ return: fc.constantFrom('units', 'other', 'nothing') }),
  fc.record({ paused: fc.boolean(), until: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ closed: fc.boolean(), place: fc.constantFrom('', 'The mill') }),
);
const anyStory = fc.array(fc.tuple(fc.constantFrom('ana', 'tablet', 'meet'), anyFields), { maxLength: 24 });

test('a listing is the same whatever came first, and however often', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (story, seed) => {
      const { ana, tablet } = twoPhones();
      const said = post(ana);
      meet(ana, tablet);
      for (const [who, fields] of story) {
        if (who === 'meet') meet(ana, tablet);
        else change(who === 'ana' ? ana : tablet, said, fields);
      }
      meet(ana, tablet);
      const entries = [...ana.held.values()];
      const other = replayed(ana.state.group, shuffled([...entries, ...entries], seed));
      expect(listingIn(other, said)).toEqual(listingIn(ana.state, said));
      expect(dump(other)).toBe(dump(tablet.state));
    }),
    { numRuns: 60 },
  );
});

test('of a sealed period those that are closed are put away, and found again by who opens them', () => {
  const { ana, bea, carla, dora, all, closers } = closing();
  const [open, closed] = [post(ana, { title: 'Bread' }), post(ana, { title: 'Roof' })];
  const gone = change(ana, closed, { closed: true });
  // The end of a chain stays at hand.
  ana.pay(bea, 1);
  settle(...all);
  closeBooks(closers, ana, bea, carla, dora);
  settle(...all);
  const state = keptAndTakenUp(ana.state);
  const atHand = recordsAtHand<ListingRecord>(state, 'listings').map(([id]) => id);
  expect([atHand, state.archive?.opened]).toEqual([[open.entry.id], false]);
  expect(state.archive?.holds(gone.entry.id)).toBe(true);
  admit(registry, state, [change(ana, closed, { closed: false })]);
  expect(listingIn(state, closed)).toEqual(listingIn(ana.state, closed));
});
