/** A card shown at a stall: a promise that moves nothing until the phone that keeps the account pays it, or says why not. */
import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../../src/core/accounts/state.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { closeBooks, setClosers } from '../../core/bookkeeping.ts';
import { hours, meet, type Phone, settle } from '../../core/cast.ts';
import { revoke, secondPhone } from '../../core/recovering.ts';
import { affairsOf } from '../affairs.ts';
import { act as actInOffice, balanceOn, keeping } from '../office/affairs.ts';
import { act, ask, run } from './neighbours.ts';

const { errandsOf } = affairsOf(exchangeService);

/** Lola buys two loaves of Dora, whose phone reads her card; Bea's phone keeps Lola's account. */
function promised() {
  const village = keeping();
  const { dora, all, lola } = village;
  const [entry] = act(dora, 'ask', { payer: lola, unit: hours, amount: 120, memo: '', promised: true });
  if (entry === undefined) throw new Error('a promise is one entry');
  settle(...all);
  return { ...village, promise: entry.entry.id };
}

const stateOn = (phone: Phone) => ask(phone, 'asks', { open: false })[0];

/** What the keeper's pay screen makes of a request that it opens. */
function payIt(phone: Phone): void {
  const open = ask(phone, 'asks', { open: true })[0];
  if (open === undefined) throw new Error('nothing waits here');
  const to = [{ account: open.other, amount: open.amount }];
  act(phone, 'pay', { from: open.account, to, unit: open.unit, memo: '', gift: false, answers: open.id });
}

describe('a promise', () => {
  test('is on both phones as one, and in nobody’s balance', () => {
    const { bea, dora, lola } = promised();
    expect(stateOn(dora)).toMatchObject({ promised: true, direction: 'i-ask', state: 'open', other: lola });
    expect(stateOn(bea)).toMatchObject({ promised: true, direction: 'they-ask', state: 'open', account: lola });
    expect(errandsOf(bea)).toMatchObject([{ topic: 'exchange.ask', values: { account: lola, promised: 1 } }]);
    expect([dora.balance(), dora.rights(), balanceOn(bea, lola)]).toEqual([0, 600, 0]);
    expect(ask(dora, 'promises', {})).toEqual([{ unit: hours, count: 1, amount: 120 }]);
    expect(ask(bea, 'promises', {})).toEqual([]);
  });

  test('paid, is in both balances and promised no more', () => {
    const { bea, dora, all, lola } = promised();
    payIt(bea);
    settle(...all);
    expect([stateOn(dora)?.state, dora.balance(), balanceOn(bea, lola)]).toEqual(['paid', 120, -120]);
    expect([ask(dora, 'promises', {}), errandsOf(bea)]).toEqual([[], []]);
  });

  test('refused, says why on both phones, and moves nothing', () => {
    const { bea, dora, all, lola, promise } = promised();
    const words = { entry: promise, other: dora.account, memo: 'Lola was not there' };
    const drafts = run(bea, 'declineAsk', words);
    expect(drafts.ok && drafts.value[0]?.memo?.readers).toEqual([bea.device, dora.device]);
    const [declined] = act(bea, 'declineAsk', words);
    settle(...all);
    const read = new Map(declined === undefined ? [] : [[declined.entry.id, words.memo]]);
    for (const phone of [bea, dora])
      expect(ask(phone, 'asks', { open: false }, read)).toMatchObject([{ state: 'declined', reason: words.memo }]);
    expect([dora.balance(), balanceOn(bea, lola), ask(dora, 'promises', {})]).toEqual([0, 0, []]);
  });

  test('reaches nobody while its keeper’s phone is being replaced', () => {
    const { bea, dora, all, lola } = keeping();
    expect([lola, bea.account].map((account) => ask(dora, 'mayAnswer', { account }))).toEqual([true, true]);
    const back = secondPhone(bea, 'new');
    revoke(back, bea);
    meet(back, ...all);
    expect(ask(dora, 'mayAnswer', { account: lola })).toBe(false);
  });

  test('that only asks, without a card, is no promise', () => {
    const { dora, lola } = keeping();
    act(dora, 'ask', { payer: lola, unit: hours, amount: 120, memo: '' });
    expect(stateOn(dora)).toMatchObject({ promised: false, state: 'open' });
    expect(ask(dora, 'promises', {})).toEqual([]);
  });
});

describe('when the phone that keeps the account is lost', () => {
  function passedOn(next: 'carla' | 'dora' = 'carla') {
    const { ana, bea, carla, dora, lola, all } = promised();
    const closers = setClosers(ana, [ana, carla, dora]);
    meet(ana, carla, dora);
    const proposed = actInOffice(ana, 'passOn', { account: lola, to: { carla, dora }[next].member });
    meet(ana, carla, dora);
    actInOffice(carla, 'signPass', { proposal: proposed.entry.id });
    settle(ana, carla, dora);
    return { ana, bea, carla, dora, lola, all, close: () => closeBooks(closers, ana, carla, dora) };
  }

  test('the promise waits, and its seller still sees it as one', () => {
    const { carla, dora, lola, close } = passedOn();
    // The seller is told before another one is noted.
    expect([dora, carla].map((phone) => ask(phone, 'mayAnswer', { account: lola }))).toEqual([false, false]);
    expect([stateOn(dora)?.state, errandsOf(carla)]).toEqual(['open', []]);
    close();
    expect(ask(dora, 'mayAnswer', { account: lola })).toBe(true);
  });

  test('the next keeper is asked, pays it, and the seller has it', () => {
    const { ana, carla, dora, lola, close } = passedOn();
    close();
    expect(errandsOf(carla)).toMatchObject([{ topic: 'exchange.ask', values: { account: lola, amount: 120 } }]);
    payIt(carla);
    settle(ana, carla, dora);
    expect([stateOn(dora)?.state, dora.balance(), balanceOn(carla, lola)]).toEqual(['paid', 120, -120]);
  });

  test('the next keeper can refuse it as well', () => {
    const { ana, carla, dora, close } = passedOn();
    close();
    const open = ask(carla, 'asks', { open: true })[0];
    if (open === undefined) throw new Error('the promise did not go along');
    act(carla, 'declineAsk', { entry: open.id, other: open.other, memo: '' });
    settle(ana, carla, dora);
    expect([stateOn(dora)?.state, dora.balance()]).toEqual(['declined', 0]);
  });

  test('the seller herself, who keeps the account next, is asked for it and pays it', () => {
    const { ana, carla, dora, lola, close } = passedOn('dora');
    close();
    expect(errandsOf(dora)).toMatchObject([{ topic: 'exchange.ask', values: { account: lola, promised: 1 } }]);
    expect(stateOn(dora)).toMatchObject({ direction: 'they-ask', account: lola, other: dora.account });
    // It is for her, and not paid yet, whoever is to answer.
    expect(ask(dora, 'promises', {})).toEqual([{ unit: hours, count: 1, amount: 120 }]);
    payIt(dora);
    settle(ana, carla, dora);
    expect([stateOn(dora)?.state, dora.balance(), dora.rights(), balanceOn(dora, lola)]).toEqual([
      'paid',
      120,
      720,
      -120,
    ]);
    expect([balanceOf(carla.state.accounts, dora.account, hours), errandsOf(dora)]).toEqual([120, []]);
    expect(ask(dora, 'promises', {})).toEqual([]);
  });

  test('the seller who keeps the account next can decline it, and its words stay between the two', () => {
    const { ana, carla, dora, close } = passedOn('dora');
    close();
    const open = ask(dora, 'asks', { open: true })[0];
    if (open === undefined) throw new Error('the promise did not go along');
    const to = [{ account: open.other, amount: open.amount }];
    const args = { from: open.account, to, unit: hours, memo: 'bread', gift: false, answers: open.id };
    // What is written down between two accounts everybody reads; an answer is locked as any other payment.
    expect(ask(dora, 'previewPay', args)).toMatchObject({ readByAll: false, refusal: null });
    expect(ask(dora, 'previewPay', { ...args, answers: null })).toMatchObject({ readByAll: true });
    act(dora, 'declineAsk', { entry: open.id, other: open.other, memo: '' });
    settle(ana, carla, dora);
    expect([stateOn(dora)?.state, dora.balance()]).toEqual(['declined', 0]);
  });

  test('what the lost phone had paid before anybody knew is not paid twice', () => {
    const { ana, bea, carla, dora, all, close } = passedOn();
    payIt(bea);
    close();
    settle(...all);
    // Bea's payment lies beyond the end of what counts from her phone: the promise is open, and Carla's to answer.
    payIt(carla);
    settle(...all);
    expect([ana.balance(), dora.balance()]).toEqual([0, 120]);
    expect(stateOn(dora)?.state).toBe('paid');
  });
});
