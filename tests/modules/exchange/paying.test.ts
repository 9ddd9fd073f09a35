/** Paying: each refusal in precedence order, and that what is not refused is signed as valid. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import type { Refusal } from '../../../src/core/module.ts';
import type { PayArgs } from '../../../src/modules/exchange/pay.ts';
import { commandCodes } from '../../../src/modules/exchange/refusals.ts';
import { hours, meet, newcomer, type Phone, settle, village } from '../../core/cast.ts';
import { grownUp } from '../office/affairs.ts';
import { act, askEntry, forked, pair, refusalOf, run, stranger } from './neighbours.ts';

const payTo = (phone: Phone, amount = 60): PayArgs => ({
  to: [{ account: phone.account, amount }],
  unit: hours,
  memo: '',
  gift: false,
  answers: null,
});

describe('paying is refused', () => {
  const cases: readonly (readonly [string, string, () => Refusal])[] = [
    [
      'device-frozen',
      'this device signed two histories',
      () => {
        const { ana, bea } = forked();
        return refusalOf(ana, 'pay', { ...payTo(bea), to: [] });
      },
    ],
    [
      'not-a-member',
      'this phone has opened no chain',
      () => {
        const { ana } = pair();
        const reader = newcomer('dora', ana);
        return refusalOf(reader, 'pay', { ...payTo(ana), to: [] });
      },
    ],
    [
      'nobody-chosen',
      'nobody is to be paid',
      () => refusalOf(pair().ana, 'pay', { ...payTo(stranger), to: [], memo: 'x'.repeat(281) }),
    ],
    [
      'memo-too-long',
      'the words are too long',
      () => {
        const { ana } = pair();
        return refusalOf(ana, 'pay', { ...payTo(ana), memo: 'x'.repeat(281) });
      },
    ],
    [
      'to-oneself',
      'payer and payee are one',
      () => {
        const { ana } = pair();
        return refusalOf(ana, 'pay', payTo(ana, 0));
      },
    ],
    ['amount-not-positive', 'nothing is paid', () => refusalOf(pair().ana, 'pay', payTo(stranger, 0))],
    ['amount-not-positive', 'less than nothing is paid', () => refusalOf(pair().ana, 'pay', payTo(stranger, -60))],
    ['amount-not-positive', 'part of a minute is paid', () => refusalOf(pair().ana, 'pay', payTo(stranger, 0.5))],
    [
      'amount-too-large',
      'it is more than the books hold',
      () => refusalOf(pair().ana, 'pay', payTo(stranger, 1_000_000_001)),
    ],
    ['no-such-member', 'nobody knows the payee', () => refusalOf(pair().ana, 'pay', payTo(stranger, 601))],
    [
      'not-enough',
      'it is a minute too much',
      () => {
        const { ana, bea } = pair();
        return refusalOf(ana, 'pay', payTo(bea, 601));
      },
    ],
  ];
  test.each(cases)('as %s when %s', (code, _, refusal) => {
    expect(refusal().code).toBe(code);
  });

  test('with all that a sentence about the limit needs', () => {
    const { ana, bea } = pair();
    ana.pay(bea, 200);
    expect(refusalOf(ana, 'pay', payTo(bea, 500))).toEqual({
      code: 'not-enough',
      values: { unit: hours, total: 500, may: 400, after: -700, limit: 600, elsewhere: 0, arriving: 0 },
    });
  });

  test('as a whole, though some of the payees could be paid', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const to = [bea, carla].map((phone) => ({ account: phone.account, amount: 400 }));
    const refusal = refusalOf(ana, 'pay', { ...payTo(bea), to });
    expect([refusal.code, refusal.values?.['total']]).toEqual(['not-enough', 800]);
  });

  test('and says what another device could still spend', () => {
    const { ana, bea } = pair();
    const [founding] = ana.held.values();
    const tablet = newcomer('ana/tablet', ana);
    if (founding) tablet.addDevice(founding);
    meet(ana, tablet);
    ana.move(tablet.device, 500);
    settle(ana, tablet);
    expect(refusalOf(ana, 'pay', payTo(bea, 200)).values).toMatchObject({ may: 100, elsewhere: 500, after: -200 });
  });

  test('and says what this device has not taken up yet', () => {
    const { ana, bea } = pair();
    bea.pay(ana, 120);
    meet(ana, bea);
    expect(refusalOf(ana, 'pay', payTo(bea, 700)).values).toMatchObject({ may: 600, arriving: 120, after: -580 });
  });
});

describe('paying', () => {
  test('signs a payment to each, as the rules want it', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const to = [bea, carla].map((phone, at) => ({ account: phone.account, amount: 300 - at }));
    const signed = act(ana, 'pay', { ...payTo(bea), to, gift: true });
    expect(signed.map((entry) => ana.verdictOf(entry))).toEqual(['valid', 'valid']);
    expect(ana.rights()).toBe(1);
    settle(ana, bea, carla);
    expect([bea.balance(), carla.balance()]).toEqual([300, 299]);
  });

  test('is possible to the last minute', () => {
    const { ana, bea } = pair();
    act(ana, 'pay', payTo(bea, 600));
    expect(ana.rights()).toBe(0);
  });

  test('locks the words for every device of both', () => {
    const { ana, bea } = pair();
    const drafts = run(ana, 'pay', { ...payTo(bea), memo: 'eggs' });
    expect(drafts.ok && drafts.value[0]?.memo).toEqual({ text: 'eggs', readers: [ana.device, bea.device] });
  });

  test('without words locks nothing', () => {
    const { ana, bea } = pair();
    const drafts = run(ana, 'pay', payTo(bea));
    expect(drafts.ok && drafts.value[0]).not.toHaveProperty('memo');
  });

  test('names the request that it answers', () => {
    const { ana, bea } = pair();
    const asked = askEntry(bea, ana);
    meet(ana, bea);
    const [signed] = act(ana, 'pay', { ...payTo(bea), answers: asked.entry.id });
    expect(signed?.entry.payload['ref']).toEqual(idToBytes(asked.entry.id));
  });
});

test('every refusal that only a command knows is reached by paying', () => {
  const { ana, bea } = pair();
  const { dora, takeOver, lola } = grownUp();
  takeOver();
  const bill = { id: 'b1'.repeat(16), device: bea.device };
  act(ana, 'pay', { ...payTo(bea), bill });
  const reached = [
    refusalOf(forked().ana, 'pay', payTo(bea)),
    refusalOf(ana, 'pay', { ...payTo(bea), to: [] }),
    refusalOf(ana, 'pay', payTo(bea, 0)),
    refusalOf(ana, 'pay', payTo(bea, 2_000_000_000)),
    refusalOf(ana, 'pay', { ...payTo(bea), memo: 'x'.repeat(281) }),
    refusalOf(dora, 'pay', { ...payTo(bea), to: [{ account: lola, amount: 1 }] }),
    refusalOf(ana, 'pay', { ...payTo(bea), bill }),
  ];
  expect(reached.map(({ code }) => code)).toEqual(['device-frozen', ...commandCodes]);
});
