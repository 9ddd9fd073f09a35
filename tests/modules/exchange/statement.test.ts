/** Movements as the screens are told them: balances, where each stands, and what can be mended. */
import { describe, expect, test } from 'vitest';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { hours, meet, newcomer, type Phone, replayed, settle, village } from '../../core/cast.ts';
import { ask, contextOf, pair } from './neighbours.ts';

const statementOf = (phone: Phone, more = {}) => ask(phone, 'statement', { unit: hours, ...more });

describe('the statement', () => {
  test('shows the newest first, with the balance after each', () => {
    const { ana, bea } = pair();
    ana.pay(bea, 60);
    settle(ana, bea);
    bea.pay(ana, 15);
    settle(ana, bea);
    ana.pay(bea, 30);
    settle(ana, bea);
    expect(statementOf(ana).map(({ direction, amount, balance }) => [direction, amount, balance])).toEqual([
      ['out', 30, -75],
      ['in', 15, -45],
      ['out', 60, -60],
    ]);
    expect(statementOf(bea).map(({ balance }) => balance)).toEqual([75, 45, 60]);
  });

  test('ends at the balance of the books', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    ana.pay(bea, 60);
    carla.pay(ana, 45);
    settle(ana, bea, carla);
    for (const phone of [ana, bea, carla]) expect(statementOf(phone)[0]?.balance).toBe(phone.balance());
  });

  test('is the same whatever came first', () => {
    const { ana, bea } = pair();
    ana.pay(bea, 60);
    bea.pay(ana, 20);
    ana.pay(bea, 5);
    settle(ana, bea);
    const entries = [...ana.held.values()];
    const other = ana.copy();
    const state = replayed(ana.state.group, entries.reverse());
    const again = exchangeService.queries.statement({ unit: hours }, { ...contextOf(other), state });
    expect(again).toEqual(statementOf(ana));
  });

  test('counts over everything and shows only what was chosen', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    ana.pay(bea, 60);
    ana.pay(carla, 30);
    const late = ana.pay(bea, 10);
    settle(ana, bea, carla);
    expect(statementOf(ana, { other: carla.account }).map(({ balance }) => balance)).toEqual([-90]);
    expect(statementOf(ana, { from: late.entry.claimedAt }).map(({ amount }) => amount)).toEqual([10]);
    expect(statementOf(ana, { before: late.entry.claimedAt }).map(({ amount }) => amount)).toEqual([30, 60]);
    expect(statementOf(ana, { most: 1 }).map(({ amount }) => amount)).toEqual([10]);
  });

  test('gives the words only to a phone that opened them, and says what is a gift', () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60, { gift: true });
    settle(ana, bea);
    const memos = new Map([[paid.entry.id, 'eggs']]);
    expect(ask(bea, 'statement', { unit: hours }, memos)).toMatchObject([{ memo: 'eggs', gift: true }]);
    expect(statementOf(bea)).toMatchObject([{ memo: null, gift: true }]);
  });
});

describe('a movement stands as', () => {
  const statusOn = (phone: Phone) => statementOf(phone).at(-1)?.status;

  test('on its way until its payee has taken it up, then accepted', () => {
    const { ana, bea } = pair();
    ana.pay(bea, 60);
    meet(ana, bea);
    expect([statusOn(ana), statusOn(bea)]).toEqual(['on-its-way', 'on-its-way']);
    settle(ana, bea);
    expect([statusOn(ana), statusOn(bea)]).toEqual(['accepted', 'accepted']);
  });

  test('declined, and then taken back and no longer counted', () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60);
    bea.receive([paid]);
    bea.decline(paid);
    meet(ana, bea);
    expect([statusOn(ana), statementOf(ana)[0]?.balance]).toEqual(['declined', -60]);
    settle(ana, bea);
    expect([statusOn(ana), statementOf(ana)[0]?.balance]).toEqual(['taken-back', null]);
  });

  test('void from where its payer signed two histories', () => {
    const { ana, bea } = pair();
    const copy = ana.copy();
    ana.pay(bea, 60);
    copy.pay(bea, 61);
    meet(ana, copy, bea);
    expect(statementOf(bea).map(({ status, balance }) => [status, balance])).toEqual([
      ['void', null],
      ['void', null],
    ]);
  });
});

describe('one movement', () => {
  test('is told to payer and payee and to nobody else', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const { id } = ana.pay(bea, 60).entry;
    settle(ana, bea, carla);
    expect(ask(ana, 'movement', { id }).movement).toMatchObject({ other: bea.member, direction: 'out', amount: 60 });
    expect(ask(bea, 'movement', { id }).movement).toMatchObject({ other: ana.member, direction: 'in', balance: 60 });
    expect(ask(carla, 'movement', { id })).toEqual({ movement: null });
  });
});

describe('mending', () => {
  const accepted = () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60);
    settle(ana, bea);
    return { ana, bea, paid };
  };
  const actsOn = (phone: Phone, at = -1) => statementOf(phone).at(at)?.acts;

  test('offers nothing before the payment is taken up', () => {
    const { ana, bea } = pair();
    ana.pay(bea, 60);
    meet(ana, bea);
    expect([actsOn(ana), actsOn(bea)]).toEqual([[], []]);
  });

  test('lets the payer ask and the payee give back', () => {
    const { ana, bea } = accepted();
    expect([actsOn(ana), actsOn(bea)]).toEqual([['ask-back'], ['give-back']]);
  });

  test('lets only the device that took it up give it back', () => {
    const { ana, bea } = accepted();
    const opening = [...bea.held.values()].find(({ entry }) => entry.device === bea.device && entry.seq === 0);
    const tablet = newcomer('bea/tablet', bea);
    if (opening) tablet.addDevice(opening);
    meet(ana, bea, tablet);
    expect([actsOn(bea), actsOn(tablet)]).toEqual([['give-back'], []]);
  });

  test('once asked for, is the payee’s to give back or to keep', () => {
    const { ana, bea, paid } = accepted();
    const asked = ana.about('exchange.return.ask', paid);
    meet(ana, bea);
    expect([actsOn(ana), actsOn(bea)]).toEqual([[], ['give-back', 'keep']]);
    expect(statementOf(bea)[0]?.return).toEqual({ state: 'asked', why: null, whyKept: null });
    const memos = new Map([[asked.entry.id, 'paid twice']]);
    expect(ask(bea, 'statement', { unit: hours }, memos)[0]?.return?.why).toBe('paid twice');
  });

  test('once kept, can be asked for again', () => {
    const { ana, bea, paid } = accepted();
    ana.about('exchange.return.ask', paid);
    meet(ana, bea);
    const kept = bea.about('exchange.return.keep', paid);
    meet(ana, bea);
    const memos = new Map([[kept.entry.id, 'it was agreed']]);
    expect(ask(ana, 'statement', { unit: hours }, memos)[0]?.return).toEqual({
      state: 'kept',
      why: null,
      whyKept: 'it was agreed',
    });
    expect([actsOn(ana), actsOn(bea)]).toEqual([['ask-back'], ['give-back']]);
    ana.about('exchange.return.ask', paid);
    meet(ana, bea);
    expect(actsOn(bea)).toEqual(['give-back', 'keep']);
  });

  test('ends when it is given back, and the two movements name one another', () => {
    const { ana, bea, paid } = accepted();
    ana.about('exchange.return.ask', paid);
    meet(ana, bea);
    const back = bea.reverse(paid);
    settle(ana, bea);
    const [reversal, payment] = statementOf(ana);
    expect(payment).toMatchObject({ reversedBy: back.entry.id, acts: [], return: { state: 'given-back' } });
    expect(reversal).toMatchObject({ reverses: paid.entry.id, direction: 'in', acts: [], balance: 0 });
  });

  test('offers nothing on a phone that signs nothing more', () => {
    const { ana, bea } = accepted();
    const copy = ana.copy();
    ana.pay(bea, 1);
    copy.pay(bea, 2);
    meet(ana, copy);
    expect(actsOn(ana)).toEqual([]);
  });
});
