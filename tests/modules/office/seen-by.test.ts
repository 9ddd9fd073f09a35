/** Whose eyes a kept account is for, who may pay from it, and who came for it. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { hours, meet, settle } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';
import { accountOn, act, ask, grownUp, keeping, openOn, pay, writtenOn } from './affairs.ts';

const exchange = affairsOf(exchangeService);
const terms = { unit: hours, memo: '', gift: false, answers: null };

describe('balance and payments of a neighbour’s account', () => {
  test('are for its keeper and for coordinators, and for nobody else', () => {
    const { ana, bea, dora, lola } = keeping();
    expect([ana, bea, dora].map((phone) => accountOn(phone, lola).units === null)).toEqual([false, false, true]);
    expect([ana, bea, dora].map((phone) => ask(phone, 'written', { account: lola }) === null)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('stay open to whoever kept it before, and are to whoever took it over', () => {
    const { bea, dora, eva, takeOver, lola } = grownUp();
    takeOver();
    expect([bea, eva, dora].map((phone) => accountOn(phone, lola).units === null)).toEqual([false, false, true]);
  });

  test('are for every member where it is the group’s own', () => {
    const { ana, bea, dora, all } = keeping();
    const chest = openOn(ana, 0, [ana, bea]);
    settle(...all);
    expect(accountOn(dora, chest).units).toMatchObject([{ unit: hours, balance: 0, may: 0, limit: 0 }]);
  });
});

describe('paying for somebody', () => {
  test('goes to whoever keeps the account, and its words to that phone', () => {
    const { bea, dora, lola } = keeping();
    const paid = exchange.act(dora, 'pay', { ...terms, to: [{ account: lola, amount: 30 }] });
    expect(paid.entry.payload['toDevice']).toEqual(idToBytes(bea.device));
  });

  test('between two accounts of one phone is written down at once, for the whole group to read', () => {
    const { bea, all, lola } = keeping();
    const args = { ...terms, from: lola, to: [{ account: bea.account, amount: 30 }], memo: 'eggs' };
    expect(exchange.ask(bea, 'previewPay', args)).toMatchObject({ after: -30, limit: 300, readByAll: true });
    exchange.act(bea, 'pay', args);
    settle(...all);
    expect(writtenOn(bea, lola)).toMatchObject([{ amount: 30, description: 'eggs', direction: 'out' }]);
    expect(exchange.ask(bea, 'mayPay', { from: lola, unit: hours })).toBe(270);
  });

  test('tells its keeper’s phone what a payment from it was', () => {
    const { bea, dora, all, lola } = keeping();
    const paid = pay(bea, lola, dora.account, 40);
    settle(...all);
    const { movement } = exchange.ask(bea, 'movement', { id: paid.entry.id });
    expect(movement).toMatchObject({ account: lola, other: dora.account, direction: 'out', acts: ['ask-back'] });
  });
});

describe('a request to somebody without a phone', () => {
  test('waits for whoever keeps the account, who pays it from there', () => {
    const { bea, carla, dora, all, lola } = keeping();
    exchange.act(dora, 'ask', { payer: lola, unit: hours, amount: 20, memo: '' });
    settle(...all);
    expect([exchange.topicsOf(bea), exchange.topicsOf(carla)]).toEqual([['ask'], []]);
    const [asked] = exchange.ask(bea, 'asks', { open: true });
    expect(asked).toMatchObject({ account: lola, other: dora.account, direction: 'they-ask' });
    const answers = asked?.id ?? null;
    exchange.act(bea, 'pay', { ...terms, from: lola, to: [{ account: dora.account, amount: 20 }], answers });
    settle(...all);
    expect([dora.balance(), exchange.topicsOf(bea)]).toEqual([20, []]);
  });

  test('is declined by its keeper, and by nobody else', () => {
    const { bea, carla, dora, all, lola } = keeping();
    const asked = exchange.act(dora, 'ask', { payer: lola, unit: hours, amount: 20, memo: '' });
    settle(...all);
    const payload = { ref: idToBytes(asked.entry.id) };
    expect(carla.verdictOf(carla.sign('exchange.ask.decline', payload))).toBe('exchange.not-the-payer');
    exchange.act(bea, 'declineAsk', { entry: asked.entry.id, other: dora.account, memo: '' });
    meet(...all);
    expect(exchange.ask(dora, 'asks', { open: false })).toMatchObject([{ state: 'declined' }]);
  });
});

test('a reason for objecting is for whoever wrote it down, who may give it back', () => {
  const { bea, eva, everybody, takeOver, lola } = grownUp();
  const rosa = openOn(bea);
  const written = pay(bea, lola, rosa, 50);
  settle(...everybody);
  takeOver();
  act(eva, 'object', { account: lola, entry: written.entry.id, reason: '' });
  settle(...everybody);
  expect(writtenOn(bea, lola).find(({ entry }) => entry === written.entry.id)).toMatchObject({
    is: 'objected',
    reason: null,
    mayGiveBack: true,
  });
  expect(exchange.ask(bea, 'movement', { id: written.entry.id }).movement?.acts).toContain('give-back');
});
