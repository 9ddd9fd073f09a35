/** What a search finds: words as they are typed, whatever their accents, and with a small mistake. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import type { ListingRecord } from '../../../src/core/listings/record.ts';
import { compareText } from '../../../src/lib/compare.ts';
import { ListingIndex } from '../../../src/modules/listings/search/listing-index.ts';
import { wordsOf } from '../../../src/modules/listings/search/words.ts';
import { meet, village } from '../../core/cast.ts';
import { act, ask, form, put, titlesOf } from './board.ts';

type Texts = Pick<ListingRecord, 'title' | 'words' | 'place'>;
const texts = (title: string, words = '', place = ''): Texts => ({ title, words, place });

function indexed(...all: readonly Texts[]): ListingIndex {
  const index = new ListingIndex();
  index.update(all.map((each, at) => [`${at}` as EntryId, each as ListingRecord]));
  return index;
}
const finds = (text: string, query: string): boolean => indexed(texts(text)).search(query).length > 0;

describe('a word is found', () => {
  test.each([
    // Accents and letters that a keyboard lacks.
    ['Pan de maíz', 'maiz'],
    ['Enseño a tejer', 'enseno'],
    ['Arreglo de techos', 'aréglo'],
    ['Épicerie et crêpes', 'crepe'],
    ['Œufs frais', 'oeufs'],
    ['L’eau du puits', 'eau'],
    ['De l’huile d’olive', "l'huile"],
    ['Eau de source', 'l’eau'],
    ['Aulas de violão', 'violao'],
    ['Pão de queijo', 'PAO'],
    ['Caixa d’água', 'agua'],
    ['Maziwa ya ng’ombe', 'ngombe'],
    ['Maziwa ya ng’ombe', "ng'ombe"],
    ['Große Töpfe', 'grosse topfe'],
    ['خُبْز طازج', 'خبز'],
    ['الخبز والزيتون', 'خبز'],
    ['خبز', 'الخبز'],
    ['بالسيارة إلى السوق', 'سيارة'],
    ['للأطفال', 'أطفال'],
    ['أدوات حديقة', 'ادوات'],
    ['مدرسة', 'مدرسه'],
    ['دروس موسيقى', 'موسيقي'],
    ['بذور ٢٠ كيلو', '20'],
    // As it is typed.
    ['Bicycle repairs', 'bic'],
    ['Bicycle repairs', 'rep bic'],
    ['Masomo ya gitaa', 'git'],
    ['دراجة', 'درا'],
    // Small mistakes.
    ['Bread', 'braed'],
    ['Bread', 'bred'],
    ['Bread', 'breaad'],
    ['Repair of bicycles', 'bicicles'],
    ['Reparación de bicicletas', 'vicicleta'],
    ['Herramientas', 'eramientas'],
    ['Garde d’enfants', 'enfents'],
    ['Conserto de telhado', 'telado'],
    ['Kutengeneza baiskeli', 'baisikeli'],
    ['تصليح دراجات', 'دراجت'],
    ['Translating letters', 'tranlsating'],
  ])('"%s" by "%s"', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  test.each([
    ['Bread', 'roof'],
    ['Bread', 'read'.slice(1)],
    ['Two hens', 'ten'],
    ['Pan', 'pez'],
    ['Bread', 'bicycle'],
    ['خبز', 'خيط'],
    ['A ride to town', 'guitar'],
    ['Bread', ' … '],
  ])('"%s" not by "%s"', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});

describe('of what is found', () => {
  const ids = (index: ListingIndex, query: string): string[] =>
    index
      .search(query)
      .sort((left, right) => right.score - left.score)
      .map(({ id }) => id);

  test('the word in a title comes before the word elsewhere', () => {
    expect(
      ids(indexed(texts('Eggs', 'and bread now and then'), texts('Bread', 'and eggs now and then')), 'bread'),
    ).toEqual(['1', '0']);
  });

  test('the word itself comes before one that begins with it, and that before nearly one', () => {
    expect(ids(indexed(texts('Tale'), texts('Tiles'), texts('Tile')), 'tile')).toEqual(['2', '1', '0']);
    expect(ids(indexed(texts('Broad'), texts('Bread')), 'bread')).toEqual(['1', '0']);
  });

  test('every word is wanted, in whatever field; where no listing has all, those come that have some', () => {
    const index = indexed(texts('Bread', '', 'The mill'), texts('Bread', '', 'The bridge'), texts('Songs'));
    expect(ids(index, 'bread mill')).toEqual(['0']);
    expect(ids(index, 'bread moon').sort()).toEqual(['0', '1']);
  });
});

/** Few letters, so that words meet. */
const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 9 });
const anyText = fc.array(anyWord, { maxLength: 4 }).map((words) => words.join(' '));
const anyTexts = fc.record({ title: anyText, words: anyText, place: anyText });
const anyBoard = fc.array(anyTexts, { maxLength: 12 });
const wordsIn = ({ title, words, place }: Texts): string[] => [title, words, place].flatMap(wordsOf);

/** How many letters have to be put in, left out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...to].entries())
      next.push(
        Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
const isSwap = (one: string, other: string): boolean => {
  const differs = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differs;
  return (
    one.length === other.length &&
    differs.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
};
/** The same in plain words, one word after the other. */
function isNear(wanted: string, word: string): boolean {
  const mistakes = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  return word.startsWith(wanted) || distance(wanted, word) <= mistakes || (mistakes === 1 && isSwap(wanted, word));
}

describe('against a plain scan', () => {
  test('every listing that has all the words is found', () => {
    fc.assert(
      fc.property(anyBoard, fc.array(anyWord, { minLength: 1, maxLength: 3 }), (board, query) => {
        const exact = board.flatMap((each, at) =>
          query.flatMap(wordsOf).every((word) => wordsIn(each).includes(word)) ? [`${at}`] : [],
        );
        const found = new Set<string>(
          indexed(...board)
            .search(query.join(' '))
            .map(({ id }) => id),
        );
        expect(exact.filter((id) => !found.has(id))).toEqual([]);
      }),
    );
  });

  test('exactly those are found of which every word is the beginning of one, or nearly one; else those of which any is', () => {
    fc.assert(
      fc.property(anyBoard, fc.array(anyWord, { minLength: 1, maxLength: 3 }), (board, query) => {
        const wanted = query.flatMap(wordsOf);
        const having = (all: boolean): string[] =>
          board.flatMap((each, at) => {
            const has = wanted.map((word) => wordsIn(each).some((other) => isNear(word, other)));
            return (all ? has.every(Boolean) : has.some(Boolean)) ? [`${at}`] : [];
          });
        const every = having(true);
        const found = indexed(...board)
          .search(query.join(' '))
          .map(({ id }) => id);
        expect(found.sort()).toEqual((every.length > 0 ? every : having(false)).sort());
      }),
    );
  });

  test('an index that was kept up finds what one finds that is made anew', () => {
    const anyChange = fc.tuple(fc.nat(11), anyTexts);
    fc.assert(
      fc.property(anyBoard, fc.array(anyChange, { maxLength: 12 }), anyWord, (board, changes, query) => {
        const now = new Map(board.map((each, at) => [`${at}` as EntryId, each as ListingRecord]));
        const kept = new ListingIndex();
        kept.update(now);
        for (const [at, each] of changes) {
          now.set(`${at}` as EntryId, each as ListingRecord);
          kept.update(now);
        }
        const anew = new ListingIndex();
        anew.update(now);
        const told = (index: ListingIndex) =>
          index
            .search(query)
            .map(({ id, record }) => ({ id, record }))
            .sort((left, right) => compareText(left.id, right.id));
        expect(told(kept)).toEqual(told(anew));
      }),
    );
  });
});

describe('of a board that is too large to be taken in at once', () => {
  const anyPart = fc.integer({ min: 0, max: 12 });
  const partly = (board: readonly Texts[], slice: number): ListingIndex => {
    const index = new ListingIndex(slice);
    index.update(board.map((each, at) => [`${at}` as EntryId, each as ListingRecord]));
    return index;
  };

  test('everything with the beginning of every word is found at once, and fits as well as it will', () => {
    fc.assert(
      fc.property(anyBoard, anyPart, fc.array(anyWord, { minLength: 1, maxLength: 3 }), (board, slice, query) => {
        const begins = board.flatMap((each, at) => {
          const words = wordsIn(each);
          return query.flatMap(wordsOf).every((word) => words.some((other) => other.startsWith(word))) ? [`${at}`] : [];
        });
        const scores = (index: ListingIndex) =>
          new Map(index.search(query.join(' ')).map(({ id, score }) => [id as string, score]));
        const [early, late] = [scores(partly(board, slice)), scores(indexed(...board))];
        expect(begins.map((id) => early.get(id))).toEqual(begins.map((id) => late.get(id)));
        expect([...early.keys()].filter((id) => !late.has(id))).toEqual([]);
      }),
    );
  });

  test('a mistake is forgiven where nothing else is found', () => {
    expect(partly([texts('Bread'), texts('Guitar')], 0).search('giutar')).toHaveLength(1);
  });

  test('with every search more of it is taken in', () => {
    const index = partly([texts('Bread'), texts('Broad'), texts('Bread')], 1);
    expect([1, 2, 3].map(() => index.search('bread').length)).toEqual([2, 3, 3]);
  });
});

describe('on a phone', () => {
  test('what is changed is found by its new words and no more by its old ones', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const listing = put(ana, { title: 'Bread' });
    meet(ana, bea);
    expect([titlesOf(bea, { text: 'bread' }), titlesOf(bea, { text: 'guitar' })]).toEqual([['Bread'], []]);
    act(ana, 'change', { listing, to: form(ana, { title: 'Guitar lessons' }) });
    meet(ana, bea);
    expect([titlesOf(bea, { text: 'bread' }), titlesOf(bea, { text: 'guitar' })]).toEqual([[], ['Guitar lessons']]);
  });

  test('what fits best comes first, of what fits alike the newest; and filters hold', () => {
    const { ana, bea } = village(['ana', 'bea']);
    put(ana, { title: 'Bread', place: 'Mill' });
    put(bea, { title: 'Eggs', words: 'or bread' });
    put(bea, { title: 'Bread', place: 'Tree' });
    put(bea, { title: 'Bread', side: 'need', place: 'Moon' });
    meet(ana, bea);
    const places = ask(ana, 'find', { ...args, text: 'bread' }).rows.map(({ place }) => place);
    expect(places).toEqual(['Tree', 'Mill', '']);
    expect(titlesOf(ana, { text: 'bread', whose: 'mine' })).toEqual(['Bread']);
  });

  test('spaces are no words, and all are told', () => {
    const { ana } = village(['ana']);
    put(ana);
    expect([titlesOf(ana, { text: '  ' }), titlesOf(ana, { text: '…' })]).toEqual([['Bread'], []]);
  });
});

const args = { text: '', side: 'offer', returns: null, category: null, whose: 'all', member: null, most: 9 } as const;
