/** A market sheet, typed in by Bea, who keeps the accounts of Lola and Rosa: Dora sold, and some of those who bought have phones. */
import { describe, expect, test } from 'vitest';
import type { AccountId } from '../../../src/core/ids.ts';
import type { PaperArgs, PaperLine } from '../../../src/modules/exchange/paper-lines.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { hours, type Phone, settle } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';
import { balanceOn, keeping, openOn } from '../office/affairs.ts';
import { run } from './neighbours.ts';

const { act, ask, refusalOf } = affairsOf(exchangeService);

const line = (account: AccountId | null, amount: number | null, rest: Partial<PaperLine> = {}): PaperLine => ({
  account,
  amount,
  memo: '',
  slip: null,
  ...rest,
});
const sheet = (account: AccountId, lines: readonly PaperLine[], rest: Partial<PaperArgs> = {}): PaperArgs => ({
  account,
  direction: 'in',
  unit: hours,
  lines,
  number: 471_108_293,
  again: false,
  ...rest,
});

function market() {
  const village = keeping();
  const rosa = openOn(village.bea, 100);
  settle(...village.all);
  return { ...village, rosa };
}

const kindsOf = (phone: Phone, args: PaperArgs): string[] => {
  const drafts = run(phone, 'enterPaper', args);
  return drafts.ok ? drafts.value.map(({ kind }) => kind) : [drafts.error.code];
};
const faultsOf = (phone: Phone, args: PaperArgs) =>
  ask(phone, 'previewPaper', args)?.lines.map(({ refusal }) => refusal?.code ?? null);

describe('many pay one', () => {
  test('from accounts that this phone keeps it is paid at once', () => {
    const { bea, dora, lola, rosa, all } = market();
    const args = sheet(dora.account, [line(lola, 120, { memo: 'bread' }), line(rosa, 60), line(bea.account, 30)]);
    expect(ask(bea, 'previewPaper', args)).toMatchObject({
      paid: { lines: 3, amount: 210 },
      promised: { lines: 0, amount: 0 },
      readByAll: false,
      refusal: null,
      before: null,
    });
    expect(kindsOf(bea, args)).toEqual(['pay', 'pay', 'pay', 'exchange.paper']);
    act(bea, 'enterPaper', args);
    settle(...all);
    expect([dora.balance(), balanceOn(bea, lola), balanceOn(bea, rosa), bea.balance()]).toEqual([210, -120, -60, -30]);
  });

  test('to an account on the same phone it is written down, and the whole group can read what it was for', () => {
    const { bea, lola, rosa } = market();
    const args = sheet(rosa, [line(lola, 120, { memo: 'bread' })]);
    expect(kindsOf(bea, args)).toEqual(['record', 'exchange.paper']);
    expect(ask(bea, 'previewPaper', args)?.readByAll).toBe(true);
    expect(ask(bea, 'previewPaper', sheet(rosa, [line(lola, 120)]))?.readByAll).toBe(false);
  });

  test('of who has a phone it asks a promise, and nothing moves', () => {
    const { ana, bea, lola, rosa, all } = market();
    const args = sheet(rosa, [line(lola, 120), line(ana.account, 60)]);
    expect(ask(bea, 'previewPaper', args)).toMatchObject({
      lines: [{ does: 'pay' }, { does: 'promise' }],
      paid: { lines: 1, amount: 120 },
      promised: { lines: 1, amount: 60 },
    });
    act(bea, 'enterPaper', args);
    settle(...all);
    expect([balanceOn(bea, rosa), ana.balance()]).toEqual([120, 0]);
    expect(ask(ana, 'asks', { open: true })).toMatchObject([{ promised: true, other: rosa, amount: 60 }]);
  });
});

test('one pays many, from the group’s own account or from mine', () => {
  const { ana, bea, dora, lola, all } = market();
  const fund = openOn(ana, 300, [ana, bea]);
  const args = sheet(fund, [line(bea.account, 100), line(dora.account, 200)], { direction: 'out' });
  expect(kindsOf(ana, args)).toEqual(['pay', 'pay', 'exchange.paper']);
  act(ana, 'enterPaper', args);
  settle(...all);
  expect([bea.balance(), dora.balance(), balanceOn(ana, fund)]).toEqual([100, 200, -300]);
  const own = sheet(dora.account, [line(lola, 10)], { direction: 'out', number: 2 });
  expect(kindsOf(dora, own)).toEqual(['pay', 'exchange.paper']);
});

describe('each line is checked before any is signed', () => {
  test('as if those above it were signed: what one account has is not given twice', () => {
    const { bea, dora, lola } = market();
    const args = sheet(dora.account, [line(lola, 200), line(lola, 150), line(lola, 100)]);
    expect(faultsOf(bea, args)).toEqual([null, 'not-enough', null]);
    expect(ask(bea, 'previewPaper', args)?.lines[1]?.refusal?.values).toEqual({ unit: hours, total: 150, may: 100 });
    expect(refusalOf(bea, 'enterPaper', args)).toBe('not-enough');
    expect([dora.balance(), balanceOn(bea, lola)]).toEqual([0, 0]);
  });

  test('and each that does not hold says why', () => {
    const { ana, bea, dora, lola, rosa } = market();
    const lines = [
      line(null, 60),
      line(lola, null),
      line(lola, 0),
      line(dora.account, 60),
      line(ana.account, 60),
      line(rosa, 101),
      line(lola, 60, { memo: 'x'.repeat(281) }),
      line('ff'.repeat(32) as AccountId, 60),
      line(lola, 60),
    ];
    expect(faultsOf(bea, sheet(dora.account, lines))).toEqual([
      'nobody-chosen',
      'amount-not-positive',
      'amount-not-positive',
      'to-oneself',
      'exchange.neither-here',
      'not-enough',
      'memo-too-long',
      'exchange.neither-here',
      null,
    ]);
    expect(faultsOf(bea, sheet(rosa, [line('ff'.repeat(32) as AccountId, 60)]))).toEqual(['no-such-member']);
  });

  test('the sheet as a whole as well', () => {
    const { bea, dora, lola } = market();
    expect(refusalOf(bea, 'enterPaper', sheet(dora.account, []))).toBe('nobody-chosen');
    const tooMany = Array.from({ length: 101 }, () => line(lola, 1));
    expect(refusalOf(bea, 'enterPaper', sheet(dora.account, tooMany))).toBe('exchange.too-many-lines');
    expect(kindsOf(bea, sheet(dora.account, tooMany.slice(1)))).toHaveLength(101);
  });

  test('on a phone that signs nothing there is nothing to see', () => {
    const { bea, dora, lola } = market();
    const copy = bea.copy();
    bea.pay(dora, 1);
    copy.pay(dora, 2);
    settle(bea, copy);
    expect(ask(bea, 'previewPaper', sheet(dora.account, [line(lola, 1)]))).toBeNull();
    expect(refusalOf(bea, 'enterPaper', sheet(dora.account, [line(lola, 1)]))).toBe('device-frozen');
  });
});

describe('the same paper a second time', () => {
  test('is noticed on every phone, and says who typed it in', () => {
    const { ana, bea, carla, dora, lola, all } = market();
    const args = sheet(dora.account, [line(lola, 60)]);
    act(bea, 'enterPaper', args);
    settle(...all);
    for (const phone of [bea, carla]) {
      const own = sheet(phone.account, [line(ana.account, 60)]);
      expect(ask(phone, 'previewPaper', own)).toMatchObject({
        before: { by: bea.member },
        refusal: { code: 'exchange.sheet-entered' },
      });
      expect(refusalOf(phone, 'enterPaper', own)).toBe('exchange.sheet-entered');
    }
    expect([dora.balance(), balanceOn(bea, lola)]).toEqual([60, -60]);
  });

  test('goes in when somebody says that it is another one: sheets are copied', () => {
    const { bea, dora, lola, all } = market();
    const args = sheet(dora.account, [line(lola, 60)]);
    act(bea, 'enterPaper', args);
    expect(ask(bea, 'previewPaper', { ...args, again: true })).toMatchObject({
      refusal: null,
      before: { by: bea.member },
    });
    act(bea, 'enterPaper', { ...args, again: true });
    settle(...all);
    expect(dora.balance()).toBe(120);
  });

  test('never, where it is a slip: not twice on one sheet, nor on two', () => {
    const { bea, dora, lola, rosa } = market();
    const twice = sheet(dora.account, [
      line(lola, 10, { slip: 7 }),
      line(lola, 10, { slip: 7 }),
      line(rosa, 10, { slip: 8 }),
    ]);
    expect(faultsOf(bea, twice)).toEqual([null, 'exchange.slip-twice', null]);
    expect(refusalOf(bea, 'enterPaper', twice)).toBe('exchange.slip-twice');
    act(bea, 'enterPaper', sheet(dora.account, [line(lola, 10, { slip: 7 })]));
    const later = sheet(dora.account, [line(rosa, 10, { slip: 7 })], { number: 5, again: true });
    expect(faultsOf(bea, later)).toEqual(['exchange.slip-entered']);
    expect(refusalOf(bea, 'enterPaper', later)).toBe('exchange.slip-entered');
  });

  test('shows where somebody was asked for it already, by their card', () => {
    const { bea, dora, lola, rosa, all } = market();
    act(dora, 'ask', { payer: lola, unit: hours, amount: 60, memo: '', promised: true });
    settle(...all);
    const preview = ask(bea, 'previewPaper', sheet(dora.account, [line(lola, 60), line(lola, 61), line(rosa, 60)]));
    expect(preview?.lines.map(({ alreadyAsked }) => alreadyAsked)).toEqual([true, false, false]);
    const mine = ask(dora, 'previewPaper', sheet(dora.account, [line(lola, 60)]));
    expect(mine?.lines).toMatchObject([{ does: 'promise', alreadyAsked: true }]);
  });
});

test('what paper says is soundly written, or it is no entry', () => {
  const { bea } = market();
  const verdict = (numbers: readonly unknown[]) =>
    bea.verdictOf(bea.sign('exchange.paper', { numbers: numbers as number[] }));
  expect(verdict([0, 999_999_999])).toBe('valid');
  for (const numbers of [[-1], ['1', 2], [1_000_000_000], ['1'], Array.from({ length: 102 }, (_, at) => at)])
    expect(verdict(numbers)).toBe('malformed');
});
