/** Two phones that did contradictory things come to one view once they have met, whatever each heard first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { compareNodes } from '../../../src/core/order.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import type { Phone } from '../../core/cast.ts';
import { shuffled } from '../../properties/shuffled.ts';
import {
  act,
  agreed,
  ask,
  begun,
  dayMs,
  dealOn,
  feedback,
  idOf,
  market,
  meet,
  oneHour,
  paid,
  payFor,
  received,
  recordIn,
  settle,
} from './dealing.ts';

/** What both sides are told alike. */
const shared = (phone: Phone, id: EntryId) => {
  const { mine, other, provides, talk, feedback: both, acts, ...rest } = dealOn(phone, id);
  return rest;
};

function agree(id: EntryId, ...phones: readonly Phone[]) {
  meet(...phones);
  const [first, ...others] = phones.map((phone) => shared(phone, id));
  for (const other of others) expect(other).toEqual(first);
  const [record, ...records] = phones.map(({ state }) => recordIn(state, id));
  for (const each of records) expect(each).toEqual(record);
  if (first === undefined) throw new Error('somebody looks');
  return first;
}

describe('apart from one another', () => {
  test('one cancels and one agrees: it is cancelled', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = begun(cast);
    const terms = act(ana, 'terms', { deal: id, ...oneHour });
    meet(ana, bea);
    act(ana, 'cancel', { deal: id, words: '' });
    act(bea, 'agree', { deal: id, terms: idOf(terms) });
    expect([dealOn(ana, id).stage, dealOn(bea, id).stage]).toEqual(['cancelled', 'agreed']);
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'cancelled', waitingFor: null });
    expect(ask(ana, 'takenListings', {})).toEqual([]);
  });

  test('both offer terms: both see the same, and either may agree', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = begun(cast);
    act(ana, 'terms', { deal: id, ...oneHour });
    act(bea, 'terms', { deal: id, ...oneHour, other: 'and a cake' });
    const { terms, stage, waitingFor } = agree(id, ana, bea);
    expect([stage, waitingFor]).toEqual(['offered', terms?.account === ana.account ? bea.account : ana.account]);
  });

  test('both agree to what the other had offered: one agreement stands, and what is handed over counts', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = begun(cast);
    const [byAna, byBea] = [
      act(ana, 'terms', { deal: id, ...oneHour }),
      act(bea, 'terms', { deal: id, ...oneHour, price: { ...oneHour.price, amount: 90 } }),
    ];
    meet(...all);
    const step = (about: typeof byAna) => ({ deal: idToBytes(id), ref: idToBytes(idOf(about)) });
    const first = ana.sign('deal.agree', step(byBea));
    const second = bea.sign('deal.agree', step(byAna));
    ana.sign('deal.deliver', { ...step(first), part: 50 });
    const { agreed: stands, delivered, terms } = agree(id, ana, bea);
    const [earlier] = [first, second].flatMap((each) => ana.state.log.nodes.get(idOf(each)) ?? []).sort(compareNodes);
    expect(stands?.id).toBe(earlier?.id);
    expect(terms?.id).toBe(stands?.id === idOf(first) ? idOf(byBea) : idOf(byAna));
    expect(delivered).toBe(50);
  });

  test('one hands all over and one cancels: cancelled, until the receiver says that it came', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = agreed(cast);
    act(ana, 'deliver', { deal: id, part: null });
    act(bea, 'cancel', { deal: id, words: '' });
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'cancelled', delivered: 100 });
    act(bea, 'receive', { deal: id });
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'received' });
  });

  test('one confirms and one cancels: what both say was handed over is not cancelled', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = agreed(cast);
    act(ana, 'deliver', { deal: id, part: null });
    meet(ana, bea);
    act(ana, 'cancel', { deal: id, words: '' });
    act(bea, 'receive', { deal: id });
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'received', waitingFor: bea.account });
  });

  test('one closes it alone and one confirms: it is received', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = agreed(cast);
    act(ana, 'deliver', { deal: id, part: null });
    meet(ana, bea);
    ana.now += 15 * dayMs;
    act(ana, 'closeAlone', { deal: id });
    act(bea, 'receive', { deal: id });
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'received', deliveries: [{ state: 'received' }] });
  });

  test('two phones of the provider close it alone: whichever is contested, the delivery is', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = agreed(cast);
    const delivery = act(ana, 'deliver', { deal: id, part: null });
    const step = { deal: idToBytes(id), ref: idToBytes(idOf(delivery)) };
    const [, second] = [ana.sign('deal.alone', step), ana.sign('deal.alone', step)];
    meet(ana, bea);
    bea.sign('deal.contest', { deal: idToBytes(id), ref: idToBytes(idOf(second ?? delivery)) });
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'contested', deliveries: [{ state: 'contested' }] });
  });

  test('both rate: neither is shown until they meet, then both are', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = paid(cast);
    act(ana, 'rate', { deal: id, ...feedback(ana) });
    act(bea, 'rate', { deal: id, ...feedback(bea) });
    expect([ana.doDuties(), bea.doDuties()]).toEqual([[], []]);
    settle(ana, bea);
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'closed' });
    expect(
      [dealOn(ana, id), dealOn(bea, id)].map(({ feedback: { mine, theirs } }) => [mine.state, theirs.state]),
    ).toEqual([
      ['shown', 'shown'],
      ['shown', 'shown'],
    ]);
  });

  test('a member’s two phones rate and decline: one of both counts, on every phone', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = paid(cast);
    const copy = bea.copy();
    act(bea, 'rate', { deal: id, ...feedback(bea) });
    copy.sign('deal.unrated', { ref: idToBytes(id), account: idToBytes(bea.account) });
    meet(ana, bea, copy);
    const [on] = [ana, bea, copy].map(({ state }) => recordIn(state, id).answers.receiver);
    expect(on).not.toBeNull();
    for (const { state } of [bea, copy]) expect(recordIn(state, id).answers.receiver).toEqual(on);
  });

  test('two payments are made: the deal is paid by the first that counts', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, deal } = received(cast);
    const first = payFor(bea, id);
    bea.pay(ana, 60, { ref: deal });
    settle(...all);
    expect(agree(id, ana, bea)).toMatchObject({ stage: 'fulfilled', paidBy: idOf(first) });
    ana.reverse(first);
    settle(...all);
    expect(agree(id, ana, bea).stage).toBe('fulfilled');
  });
});

describe('a record', () => {
  /** Everything that can be said of a deal, and most of it twice. */
  const busy = () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, deal } = agreed(cast);
    const spoken = (phone: Phone) => ({ ref: idToBytes(id), account: idToBytes(phone.account) });
    for (const phone of [ana, bea]) {
      phone.sign('deal.terms', { ...spoken(phone), when: `as ${phone.name} likes` });
      phone.sign('deal.say', { ...spoken(phone), memo: Uint8Array.of(1) });
    }
    const deliveries = [act(ana, 'deliver', { deal: id, part: 60 }), act(ana, 'deliver', { deal: id, part: 40 })];
    meet(...all);
    const step = (about: EntryId) => ({ deal: idToBytes(id), ref: idToBytes(about) });
    const closed = deliveries.map((each) => ana.sign('deal.alone', step(idOf(each))));
    act(bea, 'receive', { deal: id });
    bea.pay(ana, 60, { ref: deal });
    meet(...all);
    for (const each of closed) bea.sign('deal.contest', step(idOf(each)));
    for (const phone of [ana, bea]) act(phone, 'rate', { deal: id, ...feedback(phone) });
    bea.sign('deal.cancel', spoken(bea));
    ana.sign('deal.cancel', spoken(ana));
    settle(...all);
    for (const phone of [ana, bea]) act(phone, 'reply', { deal: id, words: 'Thanks' });
    settle(...all);
    return { ...cast, id };
  };

  test('comes out the same whatever came first, in whatever portions, and however often', () => {
    const { ana, id } = busy();
    const entries = [...ana.held.values()];
    const expected = recordIn(ana.state, id);
    expect(expected).toMatchObject({ agreed: {}, deliveries: [{ contested: {} }, { contested: {} }], cancelled: {} });
    expect(expected.answers).toMatchObject({ provider: { reply: {} }, receiver: { reply: {} } });
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, portion) => {
        const state: GroupState = emptyState(ana.state.group);
        const order = shuffled([...entries, ...entries.slice(0, portion)], seed);
        for (let at = 0; at < order.length; at += portion) admit(ana.registry, state, order.slice(at, at + portion));
        expect(recordIn(state, id)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('is none where a payment names something else', () => {
    const cast = market();
    const { ana, bea } = cast;
    const asked = ana.sign('exchange.ask', {
      to: idToBytes(ana.account),
      from: idToBytes(bea.account),
      unit: 'hours',
      amount: 1,
    });
    meet(ana, bea);
    bea.pay(ana, 1, { ref: asked });
    expect(recordIn(bea.state, idOf(asked))).toBeUndefined();
    expect(ask(bea, 'deals', { open: false, listing: null })).toEqual([]);
  });
});
