/** Asking for payment to an account that this phone keeps for a neighbour: Bea, for Lola. */
import { describe, expect, test } from 'vitest';
import type { AccountId } from '../../../src/core/ids.ts';
import { hours, type Phone, settle } from '../../core/cast.ts';
import { act as actInOffice, balanceOn, keeping, openOn } from '../office/affairs.ts';
import { act, ask, refusalOf, run } from './neighbours.ts';

const terms = (account: AccountId, payer: AccountId) => ({ for: account, payer, unit: hours, amount: 120, memo: '' });

/** The one open request that a phone shows. */
const openRequest = (phone: Phone) => ask(phone, 'asks', { open: true })[0];

/** Bea asks Dora for two hours to Lola's account. */
function asked() {
  const village = keeping();
  const { bea, dora, all, lola } = village;
  const [request] = act(bea, 'ask', terms(lola, dora.account));
  if (request === undefined) throw new Error('a request is one entry');
  settle(...all);
  return { ...village, request: request.entry.id };
}
/** As the pay screen does from what the request says. */
const payment = (phone: Phone) => {
  const open = openRequest(phone);
  if (open === undefined) throw new Error('nothing is asked');
  return {
    to: [{ account: open.other, amount: open.amount }],
    unit: open.unit,
    memo: '',
    gift: false,
    answers: open.id,
  };
};

describe('a request for a kept account', () => {
  test('is Lola’s on both phones, and waits for Dora alone', () => {
    const { ana, bea, dora, lola } = asked();
    expect(openRequest(bea)).toMatchObject({ direction: 'i-ask', account: lola, other: dora.account });
    expect(openRequest(dora)).toMatchObject({ direction: 'they-ask', account: dora.account, other: lola });
    expect(openRequest(ana)).toBeUndefined();
  });

  test('paid, it pays Lola’s account, and Bea’s own stays as it was', () => {
    const { ana, bea, dora, all, lola, request } = asked();
    act(dora, 'pay', payment(dora));
    settle(...all);
    expect(ask(bea, 'asks', { open: false })).toMatchObject([{ id: request, state: 'paid' }]);
    expect([ana, bea, dora].map((phone) => balanceOn(phone, lola))).toEqual([120, 120, undefined]);
    expect([bea.balance(), dora.balance()]).toEqual([0, -120]);
  });

  test('goes along with the account: whoever keeps it next sees it, and may cancel it', () => {
    const { ana, carla, dora, all } = keeping();
    const purse = openOn(ana, 0, [ana, carla]);
    act(ana, 'ask', terms(purse, dora.account));
    actInOffice(ana, 'handOver', { account: purse, to: carla.member, own: false });
    settle(...all);
    expect(openRequest(ana)).toBeUndefined();
    const open = openRequest(carla);
    if (open === undefined) throw new Error('the request did not go along');
    act(carla, 'cancelAsk', { entry: open.id, other: open.other, memo: '' });
    settle(...all);
    expect([openRequest(carla), openRequest(dora)]).toEqual([undefined, undefined]);
  });

  test('has its words locked to who asks and who is to pay', () => {
    const { bea, dora, lola } = keeping();
    const drafts = run(bea, 'ask', { ...terms(lola, dora.account), memo: 'two loaves' });
    expect(drafts.ok && drafts.value[0]?.memo).toEqual({ text: 'two loaves', readers: [bea.device, dora.device] });
  });
});

describe('it is refused', () => {
  test('for an account that another phone keeps', () => {
    const { ana, dora, lola } = keeping();
    expect(refusalOf(ana, 'ask', terms(lola, dora.account)).code).toBe('exchange.not-your-account');
  });

  test('from accounts that this phone holds itself, since it can pay from them', () => {
    const { bea, lola } = keeping();
    const rosa = openOn(bea);
    for (const payer of [lola, rosa, bea.account])
      expect(refusalOf(bea, 'ask', terms(lola, payer)).code).toBe('exchange.to-oneself');
    expect(refusalOf(bea, 'ask', { payer: lola, unit: hours, amount: 1, memo: '' }).code).toBe('exchange.to-oneself');
  });
});
