/** Shifts, that helpers take by their times, and the marks that they may need. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import { type Phone, settle } from '../../core/cast.ts';
import {
  act,
  ask,
  codeOf,
  dayMs,
  errandsOf,
  giveMark,
  helpOn,
  hourMs,
  idOf,
  neighbours,
  offered,
  plainly,
  request,
  topicsOf,
} from './helping.ts';

const nothing = 'f'.repeat(64) as EntryId;
const seen = (phone: Phone, listing: EntryId) => ask(phone, 'request', { listing }).request;

describe('a shift', () => {
  const withShifts = () => {
    const cast = neighbours();
    const { ana, all } = cast;
    const listing = idOf(request(ana));
    const at = (days: number) => ({ from: ana.now + days * dayMs, to: ana.now + days * dayMs + hourMs });
    const [soon, late] = [at(1), at(5)];
    const shifts = [
      { ...soon, helpers: 1 },
      { ...late, helpers: 2 },
    ];
    act(ana, 'describe', { listing, ...plainly, shifts });
    settle(...all);
    return { ...cast, listing, soon, late };
  };

  test('is chosen by its times; one may take several; each is filled apart', () => {
    const { ana, bea, all, listing, soon, late } = withShifts();
    expect(codeOf(bea, 'help', { listing, shift: null, words: '' })).toBe('aid.shift-missing');
    const helps = [soon, late].map((shift) => idOf(act(bea, 'help', { listing, shift, words: '' })));
    expect(codeOf(bea, 'help', { listing, shift: soon, words: '' })).toBe('aid.already-answered');
    settle(...all);
    for (const help of helps) act(ana, 'accept', { help });
    expect(seen(ana, listing)).toMatchObject({
      full: false,
      filling: { wanted: 3, accepted: 2, shifts: [{ accepted: 1 }, { accepted: 1 }] },
    });
    act(ana, 'describe', { listing, ...plainly, shifts: [{ ...late, helpers: 1 }] });
    expect(seen(ana, listing)?.filling).toMatchObject({ wanted: 1, shifts: [{ accepted: 1 }] });
    settle(...all);
    expect(helpOn(bea, helps[0] ?? nothing).shift).toEqual(soon);
  });

  test('stands in For me when it comes, and when it is over until it was confirmed', () => {
    const { ana, bea, all, listing, late } = withShifts();
    const help = idOf(act(bea, 'help', { listing, shift: late, words: '' }));
    settle(...all);
    act(ana, 'accept', { help });
    settle(...all);
    expect(errandsOf(bea)).toMatchObject([
      { topic: 'aid.accepted', member: ana.member, values: { ...late, side: 'helper' } },
    ]);
    expect(codeOf(bea, 'done', { help })).toBe('aid.too-early');
    expect(codeOf(ana, 'notDone', { help, words: 'No' })).toBe('aid.too-early');
    const later = (now: number) => {
      for (const phone of [ana, bea]) phone.now = now;
      return [topicsOf(ana), topicsOf(bea)];
    };
    expect(later(late.from - 2 * dayMs)).toEqual([['shift'], ['shift']]);
    expect(later(late.to)).toEqual([['confirm'], ['confirm']]);
    act(bea, 'done', { help });
    expect(topicsOf(bea)).toEqual([]);
    expect(later(late.to + 20 * dayMs)).toEqual([[], []]);
  });

  test('that nobody answered in time is asked of nobody', () => {
    const { ana, bea, all, listing, soon, late } = withShifts();
    act(bea, 'help', { listing, shift: soon, words: '' });
    settle(...all);
    expect(topicsOf(ana)).toEqual(['offered']);
    for (const phone of [ana, bea]) phone.now = late.to;
    expect(topicsOf(ana)).toEqual([]);
    expect(seen(bea, listing)?.answerers).toEqual([]);
    expect(codeOf(bea, 'help', { listing, shift: late, words: '' })).toBe('aid.no-such-shift');
  });
});

describe('a mark', () => {
  test('that helpers need is asked for before they are accepted', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const { id, listing } = offered(cast);
    act(ana, 'describe', { listing, ...plainly, mark: 'driving' });
    expect(codeOf(ana, 'accept', { help: id })).toBe('aid.mark-missing');
    expect(helpOn(ana, id)).toMatchObject({ lacksMark: 'driving', acts: ['decline'] });
    const until = ana.now + 30 * dayMs;
    giveMark(ana, bea, until);
    expect(helpOn(ana, id).lacksMark).toBeNull();
    settle(...all);
    ana.now = until;
    expect(codeOf(ana, 'accept', { help: id })).toBe('aid.mark-missing');
    giveMark(ana, bea);
    expect(helpOn(ana, id).lacksMark).toBeNull();
  });
});
