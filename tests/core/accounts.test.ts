import { describe, expect, test } from 'vitest';
import { idToBytes, type UnitId } from '../../src/core/ids.ts';
import { maxAmount } from '../../src/core/membership/founding.ts';
import { hours, meet, settle, village } from './cast.ts';
import { payment } from './rejections/case.ts';

const pair = () => village(['ana', 'bea'], { limit: 600 });

test('a payment shows in both balances at once and can be spent when it is accepted', () => {
  const { ana, bea } = pair();
  const paid = ana.pay(bea, 60);
  meet(ana, bea);
  expect([ana.balance(), bea.balance(), ana.rights(), bea.rights()]).toEqual([-60, 60, 540, 600]);
  bea.accept(paid);
  expect([bea.balance(), bea.rights()]).toEqual([60, 660]);
});

test('what was received may be spent beyond the limit, to the last minute', () => {
  const { ana, bea } = pair();
  ana.pay(bea, 600);
  settle(ana, bea);
  expect([bea.verdictOf(bea.pay(ana, 1201)), bea.verdictOf(bea.pay(ana, 1200)), bea.balance()]).toEqual([
    'not-enough',
    'valid',
    -600,
  ]);
});

test.each([0, -1, maxAmount + 1])('an amount of %d is malformed', (amount) => {
  const { ana, bea } = pair();
  for (const kind of ['pay', 'move']) {
    expect(ana.verdictOf(ana.sign(kind, { ...payment(ana, bea), amount }))).toBe('malformed');
  }
});

test('payments carry a gift’s mark, a memo and what they answer', () => {
  const { ana, bea } = pair();
  const asked = bea.sign('exchange.ask', {
    to: idToBytes(bea.account),
    from: idToBytes(ana.account),
    unit: hours,
    amount: 5,
  });
  ana.receive([asked]);
  const paid = ana.pay(bea, 5, { ref: asked, gift: true, memo: new Uint8Array([1, 2, 3]) });
  expect(ana.state.log.nodes.get(paid.entry.id)?.payload).toMatchObject({
    ref: asked.entry.id,
    gift: true,
    memo: new Uint8Array([1, 2, 3]),
  });
});

test('units are kept apart', () => {
  const units = [
    { id: hours, name: 'Hours', is: 'time', scale: 0 },
    { id: 'soles', name: 'Soles', is: 'decimal', scale: 2 },
  ];
  const { ana, bea } = village(['ana', 'bea'], { founding: { units, limits: { [hours]: 600, soles: 5000 } } });
  const soles = 'soles' as UnitId;
  ana.pay(bea, 4000, { unit: soles });
  settle(ana, bea);
  expect([ana.balance(soles), ana.balance(), ana.rights(soles), ana.rights()]).toEqual([-4000, 0, 1000, 600]);
  expect(ana.verdictOf(ana.pay(bea, 1001, { unit: soles }))).toBe('not-enough');
});

describe('reversing', () => {
  test('gives the whole amount back, once its first payer accepts', () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60);
    settle(ana, bea);
    const back = bea.reverse(paid);
    expect([bea.rights(), bea.balance()]).toEqual([600, 0]);
    settle(ana, bea);
    expect([ana.rights(), ana.balance()]).toEqual([600, 0]);
    expect(ana.state.accounts.transfers.get(paid.entry.id)?.reversals).toEqual([back.entry.id]);
    expect(ana.state.accounts.transfers.get(back.entry.id)).toMatchObject({
      reverses: paid.entry.id,
      from: bea.account,
      to: ana.account,
    });
  });

  test('can be declined like any payment, and then stands as if it had not been', () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60);
    settle(ana, bea);
    const back = bea.reverse(paid);
    ana.receive([back]);
    ana.decline(back);
    settle(ana, bea);
    expect([ana.balance(), bea.balance(), bea.rights()]).toEqual([-60, 60, 660]);
  });
});

test('an account that comes back to zero leaves no trace in the balances', () => {
  const { ana, bea } = pair();
  ana.pay(bea, 60);
  bea.pay(ana, 60);
  meet(ana, bea);
  expect(ana.state.accounts.balances.size).toBe(0);
});
