import { describe, expect, test } from 'vitest';
import { builtInCategories, type Category } from '../../../src/modules/listings/categories.ts';
import { meet, village } from '../../core/cast.ts';
import { act, ask, put, refusalOf, seen } from './board.ts';

const own = (name: string, id = '', picture: Category['picture'] = null): Category => ({ id, name, picture });
const builtIn = (id: string, picture: Category['picture'] = null): Category => ({ id, name: null, picture });

test('a group that says nothing has the app’s own list', () => {
  const { ana } = village(['ana']);
  const { offered, used, seen, mayChange } = ask(ana, 'categories', {});
  expect(offered.map(({ id }) => id)).toEqual(builtInCategories);
  expect([used, seen, mayChange, offered.every(({ name }) => name === null)]).toEqual([[], null, true, true]);
});

test('those are told that listings have, also such as are on no list', () => {
  const { ana } = village(['ana']);
  put(ana, { category: 'food' });
  put(ana, { category: 'weaving' });
  put(ana, { category: 'food' });
  expect(ask(ana, 'categories', {}).used).toEqual(['food', 'weaving']);
});

test('a coordinator makes another list, with the group’s own words, and again', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const list = [
    builtIn('other'),
    own(' Tejido y lana '),
    builtIn('food'),
    own('Comida', 'tools'),
    own('Tejido, lana'.replace(',', '')),
  ];
  act(ana, 'setCategories', { categories: list, seen: null });
  meet(ana, bea);
  const { offered, seen, mayChange } = ask(bea, 'categories', {});
  expect(offered).toEqual([
    own('Tejido y lana', 'tejido-y-lana'),
    builtIn('food'),
    own('Comida', 'tools'),
    own('Tejido lana', 'tejido-lana'),
    builtIn('other'),
  ]);
  expect(mayChange).toBe(false);
  act(ana, 'setCategories', { categories: [], seen });
  expect(ask(ana, 'categories', {}).offered.map(({ id }) => id)).toEqual(builtInCategories);
});

test('two new ones of one name have each an id of their own', () => {
  const { ana } = village(['ana']);
  act(ana, 'setCategories', {
    categories: [own('Ñandú'), own('nandu'), own('نسيج'), own('food'), own('…')],
    seen: null,
  });
  expect(ask(ana, 'categories', {}).offered.map(({ id }) => id)).toEqual([
    'nandu',
    'nandu-2',
    'نسيج',
    'food-2',
    'own',
    'other',
  ]);
});

test('whatever else the founders wrote into it is passed over', () => {
  const policies = { 'listings.categories': 'food,,strange,food=again, =x,weaving=Weaving=more,other' };
  const { ana } = village(['ana'], { founding: { policies } });
  expect(ask(ana, 'categories', {}).offered).toEqual([builtIn('food'), own('Weaving', 'weaving'), builtIn('other')]);
});

test('each has the picture that was chosen for it, and the app’s own have theirs', () => {
  const { ana } = village(['ana']);
  const list = [own('Weaving', '', 'clothes'), builtIn('tools', 'repairs'), builtIn('food', 'food'), own('Songs')];
  act(ana, 'setCategories', { categories: list, seen: null });
  const pictureOf = (category: string) => seen(ana, put(ana, { category }))?.picture;
  expect(ask(ana, 'categories', {}).offered.map(({ picture }) => picture)).toEqual([
    'clothes',
    'repairs',
    null,
    null,
    null,
  ]);
  expect(['weaving', 'tools', 'food', 'garden', 'songs', 'other'].map(pictureOf)).toEqual([
    'clothes',
    'repairs',
    'food',
    'garden',
    null,
    'other',
  ]);
});

test('what has one that is taken off keeps it, with its last word and picture', () => {
  const { ana } = village(['ana']);
  act(ana, 'setCategories', { categories: [own('Weaving', '', 'clothes'), builtIn('food')], seen: null });
  const woven = put(ana, { category: 'weaving' });
  const { seen: first } = ask(ana, 'categories', {});
  ana.now += 1;
  act(ana, 'setCategories', { categories: [own('Wool', 'weaving', 'clothes'), builtIn('food')], seen: first });
  const { seen: second } = ask(ana, 'categories', {});
  ana.now += 1;
  act(ana, 'setCategories', { categories: [builtIn('food')], seen: second });
  const { offered, off } = ask(ana, 'categories', {});
  expect([offered.map(({ id }) => id), off]).toEqual([['food', 'other'], [own('Wool', 'weaving', 'clothes')]]);
  expect(seen(ana, woven)).toMatchObject({ category: 'weaving', picture: 'clothes' });
});

describe('another list is refused', () => {
  test.each([
    ['listings.categories-unsound', [own('Bread, cake')]],
    ['listings.categories-unsound', [own('a=b')]],
    ['listings.categories-unsound', [own(' ')]],
    ['listings.categories-unsound', [own('x'.repeat(41))]],
    ['listings.categories-unsound', [builtIn('weaving')]],
    ['listings.categories-too-long', Array.from({ length: 20 }, (_, at) => own(`A kind of its own ${at}`))],
  ] as const)('%s', (code, categories) => {
    const { ana } = village(['ana']);
    expect(refusalOf(ana, 'setCategories', { categories, seen: null }).code).toBe(code);
  });

  test('by whoever does not coordinate, and when somebody was quicker', () => {
    const { ana, bea } = village(['ana', 'bea']);
    expect(refusalOf(bea, 'setCategories', { categories: [], seen: null }).code).toBe('only-coordinators');
    act(ana, 'setCategories', { categories: [builtIn('food')], seen: null });
    expect(refusalOf(ana, 'setCategories', { categories: [], seen: null }).code).toBe('policy-moved-on');
  });
});
