/** Who could help, and whom one could help: the same on every phone, with reasons, and for nobody who does not want it. */
import { describe, expect, test } from 'vitest';
import { forMe, isMatching, latelyDays, matches, type Reason } from '../../../src/modules/aid/matching.ts';
import { settle } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { change, post } from '../../core/listings/listings.ts';
import { act, ask, codeOf, completed, dayMs, giveMark, idOf, neighbours, plainly, request } from './helping.ts';

/** Bea has driven Ana once; Carla and Dora offer to drive. */
function drivers() {
  const cast = neighbours();
  const { carla, dora, all } = cast;
  const done = completed(cast);
  for (const phone of [carla, dora]) post(phone, { title: `${phone.name} drives`, category: 'transport' });
  settle(...all);
  return { ...cast, done };
}

describe('for a need', () => {
  test('those who offer such a thing or have done it, the least burdened first', () => {
    const { ana, bea, carla, dora, all, done } = drivers();
    const listing = idOf(request(ana));
    settle(...all);
    const { on, rows } = ask(ana, 'matches', { listing });
    expect(on).toBe(true);
    expect(rows.map(({ account }) => account)).toEqual([...[carla.account, dora.account].sort(), bea.account]);
    expect(rows.at(-1)?.reasons).toEqual([
      { code: 'helped-before', values: { times: 1 } },
      { code: 'helped-lately', values: { times: 1, days: latelyDays } },
    ]);
    expect(rows[0]?.reasons[0]).toMatchObject({ code: 'offers-such' });
    for (const phone of all) expect(ask(phone, 'matches', { listing }).rows).toEqual(rows);
    for (const phone of all) phone.now += (latelyDays + 1) * dayMs;
    expect(ask(ana, 'matches', { listing }).rows.at(-1)?.reasons).toContainEqual({
      code: 'helped-lately',
      values: { times: 0, days: latelyDays },
    });
    expect(ask(ana, 'matches', { listing: done.listing }).rows.map(({ account }) => account)).toContain(dora.account);
  });

  test('whoever names the same place, or a part of it, comes before those who helped less', () => {
    const { ana, bea, carla, dora, all } = drivers();
    const near: Reason = { code: 'near', values: { place: 'Mill Lane 3' } };
    post(bea, { title: 'Wood', category: 'food', side: 'need', place: 'Mill Lane 3' });
    post(carla, { title: 'Milk', category: 'food', place: 'Hill Lane' });
    post(dora, { title: 'Milk', category: 'food', place: 'Mill Lane 3', return: 'nothing' });
    const listing = idOf(request(ana, { place: 'mill lane' }));
    const nowhere = idOf(request(ana));
    settle(...all);
    const { rows } = ask(ana, 'matches', { listing });
    expect(rows.map(({ account }) => account)).toEqual([dora.account, bea.account, carla.account]);
    expect(rows.map(({ reasons }) => reasons.some(({ code }) => code === 'near'))).toEqual([true, true, false]);
    expect(rows[0]?.reasons).toContainEqual(near);
    expect(ask(ana, 'matches', { listing: nowhere }).rows.flatMap(({ reasons }) => reasons)).not.toContainEqual(near);
    const [mine] = ask(dora, 'forMe', {}).rows;
    expect([mine?.listing, mine?.reasons.some(({ code }) => code === 'near')]).toEqual([listing, true]);
  });

  test('nobody for what they have done who does not show that to whoever looks', () => {
    const { ana, bea, carla, dora, all } = drivers();
    const listing = idOf(request(ana));
    settle(...all);
    const hidden = [bea.member, carla.member];
    const { rows } = matches({ listing }, { ...ana.context, keepsStanding: (member) => hidden.includes(member) });
    expect(rows.map(({ account }) => account).sort()).toEqual([carla.account, dora.account].sort());
    const reasonsFor = (phone: typeof ana) =>
      rows.find(({ account }) => account === phone.account)?.reasons.map(({ code }) => code);
    expect([carla, dora].map(reasonsFor)).toEqual([['offers-such'], ['offers-such', 'helped-lately']]);
  });

  test('nobody whom one does not want to see, and none of their needs', () => {
    const { ana, bea, carla, all } = drivers();
    const listing = idOf(request(ana));
    settle(...all);
    const named = matches({ listing }, { ...ana.context, blocked: new Set([carla.account]) }).rows;
    expect(named.map(({ account }) => account)).not.toContain(carla.account);
    const needs = (blocked: readonly (typeof ana)[]) =>
      forMe({}, { ...bea.context, blocked: new Set(blocked.map(({ account }) => account)) }).rows;
    expect([needs([]), needs([ana])].map((rows) => rows.some((row) => row.listing === listing))).toEqual([true, false]);
  });

  test('nobody without the mark that is needed, nobody who answered, nobody for an offer', () => {
    const { ana, bea, carla, dora, all } = drivers();
    const listing = idOf(request(ana));
    act(ana, 'describe', { listing, ...plainly, mark: 'driving' });
    settle(...all);
    expect(ask(ana, 'matches', { listing }).rows).toEqual([]);
    for (const phone of [bea, dora]) giveMark(ana, phone);
    settle(...all);
    act(dora, 'help', { listing, shift: null, words: '' });
    settle(...all);
    expect(ask(ana, 'matches', { listing }).rows).toMatchObject([{ account: bea.account }]);
    expect(ask(ana, 'matches', { listing }).rows[0]?.reasons).toContainEqual({
      code: 'has-mark',
      values: { mark: 'driving' },
    });
    expect(ask(ana, 'matches', { listing: idOf(request(carla, { side: 'offer' })) }).rows).toEqual([]);
  });

  test('nobody who answered one of its shifts', () => {
    const { ana, carla, dora, all } = drivers();
    const listing = idOf(request(ana));
    const shift = { from: ana.now + dayMs, to: ana.now + 2 * dayMs };
    act(ana, 'describe', { listing, ...plainly, shifts: [{ ...shift, helpers: 2 }] });
    settle(...all);
    act(dora, 'help', { listing, shift, words: '' });
    settle(...all);
    const named = ask(ana, 'matches', { listing }).rows.map(({ account }) => account);
    expect(named).toContain(carla.account);
    expect(named).not.toContain(dora.account);
  });
});

describe('for me', () => {
  test('three needs that fit, the most pressing first, each with its reasons', () => {
    const { ana, carla, all } = drivers();
    const needs = [1, 2, 3, 4].map((number) => request(ana, { title: `Ride ${number}` }));
    const [first, second, third] = needs;
    if (first === undefined || second === undefined || third === undefined) throw new Error('there are four');
    act(ana, 'describe', { listing: idOf(second), ...plainly, urgency: 'today', helpers: 3 });
    act(ana, 'describe', { listing: idOf(third), ...plainly, urgency: 'week' });
    request(ana, { title: 'Bread', category: 'food' });
    settle(...all);
    const { rows } = ask(carla, 'forMe', {});
    expect(rows.map(({ title }) => title).slice(0, 2)).toEqual(['Ride 2', 'Ride 3']);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      account: ana.account,
      mine: carla.account,
      urgency: 'today',
      reasons: [
        { code: 'offers-such', values: { title: 'carla drives' } },
        { code: 'urgent', values: { urgency: 'today' } },
        { code: 'wants-more', values: { left: 3 } },
      ],
    });
    expect(ask(ana, 'forMe', {}).rows).toEqual([]);
  });

  test('none that is full, over, answered, for hours, or for which the mark is missing', () => {
    const { ana, bea, carla, dora, all } = drivers();
    const listing = idOf(request(ana, { title: 'Full' }));
    const over = idOf(request(ana, { title: 'Over' }));
    act(ana, 'describe', { listing: over, ...plainly, shifts: [{ from: 1, to: 2, helpers: 1 }] });
    const marked = idOf(request(ana, { title: 'Marked' }));
    act(ana, 'describe', { listing: marked, ...plainly, mark: 'driving' });
    request(ana, { title: 'For hours', return: 'units' });
    change(ana, request(ana, { title: 'Closed' }), { closed: true });
    const answered = idOf(request(ana, { title: 'Answered' }));
    settle(...all);
    act(carla, 'help', { listing: answered, shift: null, words: '' });
    const help = idOf(act(dora, 'help', { listing, shift: null, words: '' }));
    settle(...all);
    expect(ask(carla, 'forMe', {}).rows.map(({ title }) => title)).toContain('Full');
    act(ana, 'accept', { help });
    settle(...all);
    const titles = (phone: typeof bea) => ask(phone, 'forMe', {}).rows.map(({ title }) => title);
    expect(titles(carla)).not.toContain('Full');
    for (const title of ['Over', 'Marked', 'For hours', 'Closed', 'Answered'])
      expect(titles(carla)).not.toContain(title);
    giveMark(ana, bea);
    settle(...all);
    expect(titles(bea)).toContain('Marked');
  });
});

test('a group may do without', () => {
  const { ana, bea, all } = drivers();
  const listing = idOf(request(ana));
  expect(codeOf(bea, 'switchMatching', { on: false })).toBe('only-coordinators');
  act(ana, 'switchMatching', { on: false });
  settle(...all);
  expect(isMatching(bea.state)).toBe(false);
  expect([ask(ana, 'matches', { listing }), ask(bea, 'forMe', {})]).toEqual([
    { on: false, rows: [] },
    { on: false, rows: [] },
  ]);
  const replaces = act(ana, 'switchMatching', { on: true });
  expect(ask(ana, 'matches', { listing }).on).toBe(true);
  setPolicy(ana, 'aid.matching', 'what is no yes or no', replaces);
  expect(isMatching(ana.state)).toBe(true);
});
