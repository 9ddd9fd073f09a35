/** A listing while it is being written, and what becomes of the form. */
import { expect, test } from 'vitest';
import type { AccountId, EntryId, UnitId } from '../../../../src/core/ids.ts';
import { listingMost } from '../../../../src/core/listings/entries.ts';
import type { Listing } from '../../../../src/modules/listings/screens/listing-view.ts';
import { byKind } from '../../../../src/modules/listings/screens/print/by-kind.ts';
import { mostOf } from '../../../../src/modules/listings/screens/write/lengths.ts';
import {
  asItIs,
  dayMs,
  draftOf,
  emptyListing,
  lacks,
  newPath,
  toWanted,
} from '../../../../src/modules/listings/screens/write/listing-draft.ts';

const [ana, lola] = ['ana', 'lola'] as [AccountId, AccountId];
const hours = 'hours' as UnitId;
const now = 1_000_000;
const about = {
  side: 'offer',
  me: ana,
  unit: hours,
  now,
  until: null,
  kindName: (kind: string) => `kind ${kind}`,
} as const;

const bread: Listing = {
  id: 'bread' as EntryId,
  account: lola,
  side: 'offer',
  return: 'units',
  title: 'Bread',
  category: 'food',
  picture: 'food',
  words: '',
  price: { unit: hours, amount: 60 },
  other: '2 € for flour',
  place: 'by the well',
  until: 5_000_000,
  photos: [],
  voice: null,
  endless: true,
  paused: false,
  closed: false,
  past: false,
  mine: true,
  by: null,
  claimedAt: 1,
  changedAt: 2,
  base: [],
};

test('whatever a form asks for is missed when it changes meanwhile', () => {
  const photo = { name: 'a'.repeat(64), key: 'b'.repeat(64), size: 9 };
  const changes: readonly Partial<Listing>[] = [
    { side: 'need' },
    { title: 'Rye bread' },
    { base: ['change' as EntryId] },
    { photos: [photo] },
    { voice: { ...photo, seconds: 3 } },
    { price: null },
    { until: 6_000_000 },
  ];
  for (const change of changes) expect(asItIs({ ...bread, ...change })).not.toBe(asItIs(bread));
  expect(asItIs({ ...bread, changedAt: 9, paused: true })).toBe(asItIs(bread));
});

test('nothing is chosen for anyone but how long it stays', () => {
  expect(lacks(emptyListing)).toEqual({ title: true, kind: true, inReturn: true });
  expect(toWanted(emptyListing, about)).toBeNull();
  const draft = {
    ...emptyListing,
    title: ' Bread ',
    kind: 'food',
    inReturn: 'nothing',
    amount: 60,
    cash: '2 €',
  } as const;
  expect(toWanted(draft, about)).toMatchObject({
    account: ana,
    title: 'Bread',
    price: null,
    other: '',
    until: now + 60 * dayMs,
  });
});

test('money on top goes with units, and a jar of honey with something else', () => {
  const draft = { ...emptyListing, title: 'Bread', kind: 'food', amount: 60, cash: '2 €', instead: 'honey' };
  expect(toWanted({ ...draft, inReturn: 'units' }, about)).toMatchObject({
    price: { unit: hours, amount: 60 },
    other: '2 €',
  });
  expect(toWanted({ ...draft, inReturn: 'other' }, about)).toMatchObject({ price: null, other: 'honey' });
  expect(toWanted({ ...draft, amount: 0, inReturn: 'units' }, about)).toMatchObject({ price: null });
});

test('who said it need not write it: the name of its kind stands in place of the title', () => {
  const voice = { name: 'ab'.repeat(32), key: 'cd'.repeat(32), size: 9, seconds: 8 };
  const draft = { ...emptyListing, voice, title: ' ', kind: 'food', inReturn: 'nothing' } as const;
  expect(lacks(draft).title).toBe(false);
  expect(toWanted(draft, about)).toMatchObject({ title: 'kind food', voice });
  expect(toWanted({ ...draft, title: 'Bread' }, about)).toMatchObject({ title: 'Bread', voice });
  expect(toWanted({ ...draft, voice: null }, about)).toBeNull();
});

test('a form that nobody touches says what the listing says', () => {
  const { id: _, picture, paused, closed, past, mine, by, claimedAt, changedAt, base, ...wanted } = bread;
  expect(toWanted(draftOf(bread), { ...about, until: bread.until })).toEqual(wanted);
  const endless = { ...bread, until: null };
  expect(toWanted(draftOf(endless), { ...about, until: null })).toEqual({ ...wanted, until: null });
});

test('each step has an address, and each field the room that the books have', () => {
  expect([newPath('need'), newPath('offer', 'check')]).toEqual([
    '/market/new?side=need',
    '/market/new?side=offer&step=check',
  ]);
  expect(listingMost).toMatchObject(mostOf);
});

test('on the wall kinds stand in the group’s order, and those it took off its list at the end', () => {
  const old = { ...bread, category: 'old' };
  const tool = { ...bread, category: 'tools' };
  expect(byKind([old, bread, tool], ['tools', 'care', 'food']).map(({ kind }) => kind)).toEqual([
    'tools',
    'food',
    'old',
  ]);
});
