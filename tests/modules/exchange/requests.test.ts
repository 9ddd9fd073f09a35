/** Requests and what waits for whom. */
import { describe, expect, test } from 'vitest';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { hours, meet, type Phone, settle, village } from '../../core/cast.ts';
import { ask, askEntry, contextOf, pair } from './neighbours.ts';

const errandsOf = (phone: Phone) => exchangeService.errands(contextOf(phone));

describe('a request', () => {
  const stateOn = (phone: Phone) => ask(phone, 'asks', { open: false })[0]?.state;

  test('is open on both sides, each told whose it is', () => {
    const { ana, bea } = pair();
    askEntry(ana, bea);
    meet(ana, bea);
    expect(ask(ana, 'asks', { open: true })).toMatchObject([{ direction: 'i-ask', other: bea.member, state: 'open' }]);
    expect(ask(bea, 'asks', { open: true })).toMatchObject([{ direction: 'they-ask', other: ana.member, amount: 60 }]);
  });

  test.each([
    ['as much as was asked', 60, 'paid'],
    ['more', 90, 'paid'],
    ['less', 59, 'open'],
  ] as const)('paid with %s is %#', (_, amount, state) => {
    const { ana, bea } = pair();
    const asked = askEntry(ana, bea);
    meet(ana, bea);
    bea.pay(ana, amount, { ref: asked });
    settle(ana, bea);
    expect([stateOn(ana), stateOn(bea)]).toEqual([state, state]);
  });

  test('stays open when somebody else is paid in its name', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const asked = askEntry(ana, bea);
    meet(ana, bea, carla);
    bea.pay(carla, 60, { ref: asked });
    carla.pay(ana, 60, { ref: asked });
    settle(ana, bea, carla);
    expect(stateOn(ana)).toBe('open');
  });

  test('is open again when its payment was declined and taken back', () => {
    const { ana, bea } = pair();
    const asked = askEntry(ana, bea);
    meet(ana, bea);
    const paid = bea.pay(ana, 60, { ref: asked });
    ana.receive([paid]);
    expect(stateOn(ana)).toBe('paid');
    ana.decline(paid);
    settle(ana, bea);
    expect(stateOn(ana)).toBe('open');
  });

  test('is declined with a reason that only the opened words tell', () => {
    const { ana, bea } = pair();
    const asked = askEntry(ana, bea);
    meet(ana, bea);
    const declined = bea.about('exchange.ask.decline', asked);
    meet(ana, bea);
    const memos = new Map([[declined.entry.id, 'next week']]);
    expect(ask(ana, 'asks', { open: false }, memos)).toMatchObject([{ state: 'declined', reason: 'next week' }]);
    expect(ask(ana, 'asks', { open: true })).toEqual([]);
  });

  test('that was declined and is paid after all is paid', () => {
    const { ana, bea } = pair();
    const asked = askEntry(ana, bea);
    meet(ana, bea);
    bea.about('exchange.ask.decline', asked);
    bea.pay(ana, 60, { ref: asked });
    settle(ana, bea);
    expect(stateOn(ana)).toBe('paid');
  });

  test('cancelled while the other declined is cancelled on both phones, whatever came first', () => {
    const { ana, bea } = pair();
    const asked = askEntry(ana, bea);
    meet(ana, bea);
    ana.about('exchange.ask.cancel', asked);
    bea.about('exchange.ask.decline', asked);
    meet(ana, bea);
    expect([stateOn(ana), stateOn(bea)]).toEqual(['cancelled', 'cancelled']);
  });
});

describe('errands', () => {
  test('tell the payer of a request, and nobody else', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const asked = askEntry(ana, bea);
    meet(ana, bea, carla);
    const { id } = asked.entry;
    expect(errandsOf(bea)).toMatchObject([{ id: `ask-${id}`, topic: 'exchange.ask', subject: id, member: ana.member }]);
    expect([errandsOf(ana), errandsOf(carla)]).toEqual([[], []]);
  });

  test('end with the payment', () => {
    const { ana, bea } = pair();
    const asked = askEntry(ana, bea);
    meet(ana, bea);
    bea.pay(ana, 60, { ref: asked });
    expect(errandsOf(bea)).toEqual([]);
  });

  test('tell the payee of a payment that is asked back, until it is kept or given back', () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60);
    settle(ana, bea);
    ana.about('exchange.return.ask', paid);
    meet(ana, bea);
    expect(errandsOf(bea)).toMatchObject([
      { topic: 'exchange.return', subject: paid.entry.id, values: { amount: 60, unit: hours } },
    ]);
    expect(errandsOf(ana)).toEqual([]);
    bea.about('exchange.return.keep', paid);
    expect(errandsOf(bea)).toEqual([]);
    ana.about('exchange.return.ask', paid);
    settle(ana, bea);
    bea.reverse(paid);
    expect(errandsOf(bea)).toEqual([]);
  });
});

describe('recent partners', () => {
  test('are those of the last movements, the newest first, each once', () => {
    const { ana, bea, carla, dario } = village(['ana', 'bea', 'carla', 'dario']);
    ana.pay(bea, 1);
    ana.pay(carla, 1);
    dario.pay(ana, 1);
    settle(ana, bea, carla, dario);
    ana.pay(bea, 1);
    expect(ask(ana, 'recentPartners', {})).toEqual([bea.member, dario.member, carla.member]);
  });
});

test('a request is hung on its own record, a payment in its name too', () => {
  const { ana, bea } = pair();
  const asked = askEntry(ana, bea);
  meet(ana, bea);
  bea.pay(ana, 60, { ref: asked });
  const record = bea.state.records.get('exchange')?.get(asked.entry.id);
  expect(record?.steps).toHaveLength(2);
});
