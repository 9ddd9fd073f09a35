/** A deal from an answer to feedback, as both sides are told of it, and whose turn it is. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import {
  act,
  actAll,
  agreed,
  ask,
  begun,
  dayMs,
  dealOn,
  feedback,
  hours,
  idOf,
  listing,
  market,
  oneHour,
  payFor,
  received,
  settle,
  stageOn,
  topicsOf,
} from './dealing.ts';

describe('a deal', () => {
  test('goes from an answer to feedback, and each is told whose turn it is', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id, post } = begun(cast, { title: 'Eggs' });
    const about = { listing: idOf(post), title: 'Eggs', provider: ana.account, receiver: bea.account };
    expect(dealOn(ana, id)).toMatchObject({ ...about, mine: ana.account, other: bea.account, provides: true });
    expect(dealOn(bea, id)).toMatchObject({ ...about, mine: bea.account, other: ana.account, provides: false });
    expect(dealOn(ana, id)).toMatchObject({ stage: 'talking', waitingFor: ana.account, answeredBy: bea.account });
    expect(dealOn(ana, id).talk).toMatchObject([{ is: 'begun', account: bea.account, words: 'I would like some' }]);
    expect(ask(carla, 'deal', { id })).toEqual({ deal: null });
    expect([ana, bea, carla].map(topicsOf)).toEqual([['asked'], [], []]);

    const terms = act(ana, 'terms', { deal: id, ...oneHour, when: 'on Sunday' });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'offered', waitingFor: bea.account, agreed: null });
    expect(dealOn(bea, id).terms).toMatchObject({ price: oneHour.price, other: '', when: 'on Sunday', by: null });
    expect([ana, bea, carla].map(topicsOf)).toEqual([[], ['terms'], []]);

    act(bea, 'agree', { deal: id, terms: idOf(terms) });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'agreed', waitingFor: ana.account });
    expect(dealOn(bea, id).agreed).toMatchObject({ account: bea.account, by: null });
    expect([ana, bea, carla].map(topicsOf)).toEqual([['deliver'], [], []]);

    act(ana, 'deliver', { deal: id, part: null });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'delivered', waitingFor: bea.account, delivered: 100, received: 0 });
    expect([ana, bea, carla].map(topicsOf)).toEqual([[], ['receive'], []]);

    act(bea, 'receive', { deal: id });
    settle(...all);
    const due = { from: bea.account, to: ana.account, unit: hours, amount: 60 };
    expect(dealOn(ana, id)).toMatchObject({ stage: 'received', waitingFor: bea.account, received: 100, due });
    expect([ana, bea, carla].map(topicsOf)).toEqual([[], ['pay'], []]);

    const payment = payFor(bea, id);
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'fulfilled', waitingFor: null, due: null, paidBy: idOf(payment) });
    expect([ana, bea, carla].map(topicsOf)).toEqual([['rate'], ['rate'], []]);
    const paid = (phone: typeof ana) => ask(phone, 'dealPaid', { payment: idOf(payment) }).deal;
    expect([ana, bea, carla].map((phone) => paid(phone)?.id)).toEqual([id, id, undefined]);
    expect(ask(ana, 'dealPaid', { payment: id }).deal).toBe(null);

    act(ana, 'rate', { deal: id, ...feedback(ana) });
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'fulfilled', waitingFor: bea.account });
    act(bea, 'rate', { deal: id, ...feedback(bea) });
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'closed', waitingFor: null });
    expect([ana, bea, carla].map(topicsOf)).toEqual([[], [], []]);
  });

  test('about a need is provided by whoever answers it', () => {
    const { ana, bea, all } = market();
    const post = listing(ana, { side: 'need', return: 'other', title: 'A ride' });
    settle(...all);
    const id = idOf(act(bea, 'begin', { listing: idOf(post), words: '' }));
    expect(dealOn(bea, id)).toMatchObject({ provides: true, provider: bea.account, receiver: ana.account });
    expect(dealOn(bea, id).talk).toMatchObject([{ words: null }]);
  });

  test('keeps its direction when the listing changes sides', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, post } = begun(cast);
    ana.sign('listing.set', { ref: idToBytes(idOf(post)), side: 'need' });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ provider: ana.account, receiver: bea.account });
  });

  test('is talked about, and whoever spoke last waits', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = begun(cast);
    act(ana, 'say', { deal: id, words: 'How many?' });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'talking', waitingFor: bea.account });
    expect(topicsOf(bea)).toEqual(['said']);
    act(bea, 'say', { deal: id, words: 'A dozen' });
    settle(...all);
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([['said'], []]);
    expect(dealOn(ana, id).talk.map(({ words }) => words)).toEqual(['I would like some', 'How many?', 'A dozen']);
    ana.now += 15 * dayMs;
    expect(topicsOf(ana)).toEqual([]);
  });

  test.each([
    ['nothing', { price: null }],
    ['a jar of honey', { price: null, other: 'a jar of honey' }],
  ])('for %s has nothing to be paid', (_, price) => {
    const cast = market();
    const { id } = received(cast, {}, price);
    expect(dealOn(cast.bea, id)).toMatchObject({ stage: 'fulfilled', due: null, paidBy: null });
    expect(dealOn(cast.bea, id).acts).not.toContain('pay');
  });

  test('with cash on top has the units to be paid, and only notes the cash', () => {
    const cast = market();
    const { id } = received(cast, {}, { ...oneHour, other: '5 € for petrol' });
    expect(dealOn(cast.bea, id)).toMatchObject({ stage: 'received', due: { amount: 60 } });
    payFor(cast.bea, id);
    expect(dealOn(cast.bea, id)).toMatchObject({ stage: 'fulfilled', terms: { other: '5 € for petrol' } });
  });

  test('is handed over in parts, and each is confirmed', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = agreed(cast);
    act(ana, 'deliver', { deal: id, part: 40 });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'delivered', delivered: 40, received: 0, waitingFor: bea.account });
    act(bea, 'receive', { deal: id });
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'delivered', delivered: 40, received: 40, waitingFor: ana.account });
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([['deliver'], []]);
    act(ana, 'deliver', { deal: id, part: 30 });
    act(ana, 'deliver', { deal: id, part: null });
    settle(...all);
    expect(dealOn(ana, id).deliveries).toMatchObject([
      { part: 40, state: 'received' },
      { part: 30, state: 'said' },
      { part: 30, state: 'said' },
    ]);
    expect(actAll(bea, 'receive', { deal: id })).toHaveLength(2);
    expect(stageOn(bea, id)).toBe('received');
  });

  test('that is called off is cancelled, before an agreement and after it', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const first = begun(cast).id;
    act(bea, 'cancel', { deal: first, words: 'Found some' });
    const second = agreed(cast).id;
    act(ana, 'cancel', { deal: second, words: '' });
    settle(...all);
    expect(dealOn(ana, first)).toMatchObject({ stage: 'cancelled', waitingFor: null });
    expect(dealOn(ana, first).talk.at(-1)).toMatchObject({
      is: 'cancelled',
      account: bea.account,
      words: 'Found some',
    });
    expect(dealOn(ana, first).acts).toEqual(['say']);
    expect(stageOn(bea, second)).toBe('cancelled');
    expect(all.map(topicsOf)).toEqual([[], [], []]);
  });

  test('offers what may be done, and nothing else', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = agreed(cast);
    expect(dealOn(ana, id).acts).toEqual(['say', 'deliver', 'cancel']);
    expect(dealOn(bea, id).acts).toEqual(['say', 'cancel']);
  });
});

describe('a list', () => {
  test('has deals of one’s own, by what changed last', () => {
    const cast = market();
    const { ana, bea, carla } = cast;
    const first = begun(cast);
    const second = begun(cast);
    act(bea, 'say', { deal: first.id, words: 'Hello' });
    const open = { open: true, listing: null };
    expect(ask(bea, 'deals', open).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(ask(bea, 'deals', { open: true, listing: idOf(second.post) }).map(({ id }) => id)).toEqual([second.id]);
    expect(ask(carla, 'deals', open)).toEqual([]);
    act(bea, 'cancel', { deal: first.id, words: '' });
    expect(ask(bea, 'deals', open).map(({ id }) => id)).toEqual([second.id]);
    expect(ask(bea, 'deals', { open: false, listing: null })).toHaveLength(2);
    expect(ask(ana, 'deals', open)).toHaveLength(2);
  });
});
