/** What of the list somebody is told of who waits for it. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import type { Wish } from '../../../src/core/listings/interest.ts';
import { fitting } from '../../../src/modules/listings/interests.ts';
import { listingsService } from '../../../src/modules/listings/service.ts';
import { meet, type Phone, village } from '../../core/cast.ts';
import { act, dayMs, put } from './board.ts';

const wish = (part: Partial<Wish>): Wish => ({ text: '', side: null, category: null, ...part });

/** As the session keeps it, and hands it in from then on. */
const kept = (phone: Phone, part: Partial<Wish>) => {
  const known = fitting(wish(part), phone.context);
  const interests = [{ ...wish(part), id: JSON.stringify(part), known }];
  const context = () => ({ ...phone.context, interests });
  return {
    told: () => listingsService.errands(context()).filter(({ topic }) => topic === 'listings.fits'),
    counted: () => listingsService.queries.interests({}, context()).map(({ fresh }) => fresh),
  };
};
const titles = (told: readonly { readonly values: Readonly<Record<string, unknown>> }[]) =>
  told.map(({ values }) => values['title']);

test('one is told of what is new since, fits, and is somebody else’s', () => {
  const { ana, bea } = village(['ana', 'bea']);
  put(bea, { title: 'Old roof tiles', category: 'building' });
  meet(ana, bea);
  const { told, counted } = kept(ana, { text: 'roof' });
  expect(told()).toEqual([]);
  put(ana, { title: 'My roof' });
  const fresh = put(bea, { title: 'A new roof', side: 'need' });
  put(bea, { title: 'Bread' });
  meet(ana, bea);
  expect(told()).toMatchObject([
    { id: `fits-${fresh}`, subject: fresh, member: bea.member, values: { title: 'A new roof', side: 'need' } },
  ]);
  expect(counted()).toEqual([1]);
});

test('what was written long before, and comes only now, is new', () => {
  const { ana, bea } = village(['ana', 'bea']);
  put(bea, { title: 'Roof' });
  ana.now += 30 * dayMs;
  const { told } = kept(ana, { text: 'roof' });
  meet(ana, bea);
  expect(titles(told())).toEqual(['Roof']);
});

describe('it fits as the list’s search finds it', () => {
  test.each([
    ['with an accent left out', { text: 'camion' }, ['Camión a la estación']],
    ['with a slip in it', { text: 'estasion' }, ['Camión a la estación']],
    ['with all its words, in any order', { text: 'estacion camion' }, ['Camión a la estación']],
    ['not with some of them', { text: 'camion verde' }, []],
    ['of one side', { side: 'need', category: 'transport' }, ['Ride to town']],
    ['of one kind', { category: 'food' }, ['Bread']],
    ['of another one', { text: 'bread', category: 'music' }, []],
  ] as const)('%s', (_, part, expected) => {
    const { ana, bea } = village(['ana', 'bea']);
    const { told } = kept(ana, part);
    put(bea, { title: 'Camión a la estación', category: 'transport' });
    put(bea, { title: 'Ride to town', side: 'need', category: 'transport' });
    put(bea, { title: 'Bread', category: 'food' });
    meet(ana, bea);
    expect(titles(told())).toEqual(expected);
  });
});

test('what is off the list is told of no more, and again when it is back; what two wishes fit, once', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const interests = [
    { ...wish({ text: 'bread' }), id: 'bread', known: [] },
    { ...wish({ category: 'food' }), id: 'food', known: [] },
  ];
  const told = () => titles(listingsService.errands({ ...ana.context, interests }));
  const bread: EntryId = put(bea, { title: 'Bread', category: 'food' });
  meet(ana, bea);
  expect(told()).toEqual(['Bread']);
  act(bea, 'pause', { listing: bread, paused: true });
  meet(ana, bea);
  expect(told()).toEqual([]);
  act(bea, 'pause', { listing: bread, paused: false });
  meet(ana, bea);
  expect(told()).toEqual(['Bread']);
});
