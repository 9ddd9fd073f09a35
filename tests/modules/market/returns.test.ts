/** What is given in return, and what one side says alone. */
import { describe, expect, test } from 'vitest';
import {
  act,
  agreed,
  ask,
  codeOf,
  dayMs,
  dealOn,
  idOf,
  market,
  meet,
  paid,
  payFor,
  received,
  settle,
  stageOn,
  topicsOf,
} from './dealing.ts';

describe('a payment', () => {
  test('counts when it names the deal, from hand to hand, in full', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id, deal } = received(cast);
    const stages: string[] = [];
    const pays = [
      () => bea.pay(ana, 60),
      () => bea.pay(ana, 59, { ref: deal }),
      () => bea.pay(carla, 60, { ref: deal }),
      () => ana.pay(bea, 60, { ref: deal }),
      () => bea.pay(ana, 61, { ref: deal }),
    ];
    for (const pay of pays) {
      pay();
      settle(...all);
      stages.push(stageOn(ana, id));
    }
    expect(stages).toEqual(['received', 'received', 'received', 'received', 'fulfilled']);
  });

  test('that was made before anything was handed over is remembered', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, deal } = agreed(cast);
    const early = bea.pay(ana, 60, { ref: deal });
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'agreed', paidBy: idOf(early) });
    act(ana, 'deliver', { deal: id, part: null });
    meet(...all);
    act(bea, 'receive', { deal: id });
    expect(stageOn(bea, id)).toBe('fulfilled');
  });

  test('that does not say what for is the provider’s to name', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = received(cast);
    const [little, enough] = [bea.pay(ana, 59), bea.pay(ana, 60)];
    settle(...all);
    expect(stageOn(ana, id)).toBe('received');
    expect(dealOn(bea, id).mayBePaidBy).toEqual([]);
    expect(dealOn(ana, id)).toMatchObject({ mayBePaidBy: [idOf(enough)] });
    expect(dealOn(ana, id).acts).toContain('returned');
    expect(codeOf(ana, 'returned', { deal: id, payment: idOf(little) })).toBe('deal.payment-does-not-fit');
    expect(codeOf(bea, 'returned', { deal: id, payment: idOf(enough) })).toBe('deal.not-the-provider');
    act(ana, 'returned', { deal: id, payment: idOf(enough) });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'fulfilled', paidBy: idOf(enough) });

    const other = received(cast).id;
    expect(dealOn(ana, other).mayBePaidBy).toEqual([]);
    ana.reverse(enough);
    settle(...all);
    expect(stageOn(bea, id)).toBe('received');
  });

  test('that is given back leaves the deal open again', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, payment } = paid(cast);
    ana.reverse(payment);
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'received', paidBy: null, waitingFor: bea.account });
    expect(topicsOf(bea)).toEqual(['pay']);
    payFor(bea, id);
    settle(...all);
    expect(stageOn(ana, id)).toBe('fulfilled');
  });

  test('that is declined and taken back leaves the deal open again', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = received(cast);
    const payment = payFor(bea, id);
    ana.receive([payment]);
    ana.decline(payment);
    settle(...all);
    expect(stageOn(bea, id)).toBe('received');
  });
});

describe('what one side says alone', () => {
  const deliveredOnly = () => {
    const cast = market();
    const { id } = agreed(cast);
    const delivery = act(cast.ana, 'deliver', { deal: id, part: null });
    settle(...cast.all);
    for (const phone of cast.all) phone.now += 15 * dayMs;
    return { ...cast, id, delivery };
  };

  test('closes the deal after the group’s days; it is counted apart, and never paid', () => {
    const { ana, bea, all, id, delivery } = deliveredOnly();
    expect(dealOn(ana, id)).toMatchObject({ aloneFrom: delivery.entry.claimedAt + 14 * dayMs });
    expect(dealOn(ana, id).acts).toContain('close-alone');
    act(ana, 'closeAlone', { deal: id });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'confirmed-by-one', waitingFor: null, due: null, received: 0 });
    expect(dealOn(bea, id).deliveries).toMatchObject([{ state: 'alone' }]);
    expect(dealOn(bea, id).acts).toEqual(['say', 'receive', 'contest']);
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([[], ['receive']]);
    expect(ask(bea, 'history', { member: ana.member })).toMatchObject({ given: 0, confirmedByOne: 1 });
    bea.now += 15 * dayMs;
    expect(topicsOf(bea)).toEqual([]);
  });

  test('is contested by the other, who may think better of it', () => {
    const { ana, bea, all, id } = deliveredOnly();
    act(ana, 'closeAlone', { deal: id });
    settle(...all);
    act(bea, 'contest', { deal: id, words: 'Nobody came' });
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'contested', waitingFor: null, delivered: 0 });
    expect(dealOn(ana, id).talk.at(-1)).toMatchObject({ is: 'contested', account: bea.account, words: 'Nobody came' });
    expect(ask(bea, 'history', { member: ana.member })).toMatchObject({ confirmedByOne: 0 });
    expect(dealOn(ana, id).acts).toEqual(['say', 'deliver', 'cancel']);
    act(ana, 'deliver', { deal: id, part: null });
    settle(...all);
    expect(dealOn(bea, id)).toMatchObject({ stage: 'delivered', delivered: 100, waitingFor: bea.account });
    act(bea, 'receive', { deal: id });
    settle(...all);
    expect(stageOn(ana, id)).toBe('received');
  });

  test('is confirmed after all, and then it is to be paid', () => {
    const { ana, bea, all, id } = deliveredOnly();
    act(ana, 'closeAlone', { deal: id });
    settle(...all);
    act(bea, 'receive', { deal: id });
    settle(...all);
    expect(dealOn(ana, id)).toMatchObject({ stage: 'received', due: { amount: 60 } });
  });
});
