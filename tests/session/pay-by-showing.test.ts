/** A market stall with no network: one shows what is to be paid, the other pays and shows that. (protocol §3.4) */
import { describe, expect, test } from 'vitest';
import { accountOfMember, type DeviceId, type GroupId } from '../../src/core/ids.ts';
import { billAmong } from '../../src/modules/exchange/screens/face/brought.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { BillView, ScannedView } from '../../src/session/screen/api.ts';
import { agree, memberOf, neighboursApart, pay, time } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

type Whole = Extract<ScannedView, { readonly is: 'whole' }>;
type Name = 'ana' | 'bea';
/** `device`: `null` where the code stood on paper. */
type Paying = Omit<BillView, 'device'> & { readonly device: DeviceId | null };

/** Ana sells, Bea buys. What each of them does hangs on the books alone, as on their screens. */
type Stall = {
  readonly group: GroupId;
  readonly phones: Record<Name, Phone>;
  readonly bill: BillView;
  /** Ends the app as the phone's system does, and opens it again. */
  readonly kill: (who: Name) => Promise<void>;
  /** One watches what the other shows until a message is whole. */
  readonly scan: (watching: Name, showing: Name) => Promise<Whole>;
  /** Every step of a purchase; each can be done again. */
  readonly steps: readonly (readonly [string, () => Promise<void>])[];
};

async function openStall(amount = 90): Promise<Stall> {
  const browsers = { ana: new Browser(), bea: new Browser() };
  const { group, ...phones } = await neighboursApart(browsers);
  const { device, member } = phones.ana.view(group).me;
  const bill = { id: 'b1'.repeat(16), account: accountOfMember(member), device, unit: time, amount, words: 'eggs' };
  const scan = async (watching: Name, showing: Name): Promise<Whole> => {
    for (let codes = 0; codes < 200; codes += 1) {
      const [text] = await phones[showing].screen('codes', group, 1);
      // Whoever opened the app again shows again what their books say is due.
      if (text === undefined) await shows[showing]();
      else {
        const scanned = await phones[watching].screen('scan', group, text);
        if (!scanned.ok) throw new Error(scanned.error.code);
        if (scanned.value.is === 'whole') return scanned.value;
      }
    }
    throw new Error('it never became whole');
  };
  const paid = async (phone: Phone) => (await phone.ask(group, 'exchange.bill', named(bill)))[0];
  const shows: Record<Name, () => Promise<void>> = {
    ana: async () => {
      const payment = await paid(phones.ana);
      if (payment === undefined) await phones.ana.screen('bill', group, bill);
      else await phones.ana.screen('tell', group, payment.device);
    },
    bea: async () => {
      await showPayment(phones.bea, group, bill);
    },
  };
  return {
    group,
    phones,
    bill,
    scan,
    kill: async (who) => {
      phones[who].stop();
      phones[who] = await startPhone(null, browsers[who]);
    },
    steps: [
      ['Ana shows the bill', shows.ana],
      ['Bea scans it', async () => expect(await scan('bea', 'ana')).toMatchObject({ bill, reply: 'nothing' })],
      ['Bea confirms', async () => void (await confirm(phones.bea, group, bill))],
      ['Bea shows her payment', shows.bea],
      ['Ana scans it', async () => void (await scan('ana', 'bea'))],
      ['Ana shows her answer', shows.ana],
      ['Bea scans it', async () => void (await scan('bea', 'ana'))],
    ],
  };
}

const named = ({ account, id }: Pick<BillView, 'account' | 'id'>) => ({ account, bill: id });

/** As the buyer's screen does, whether the code was heard or stood on paper. */
async function showPayment(phone: Phone, group: GroupId, bill: Paying): Promise<void> {
  if ((await phone.screen('reply', group, bill.id)).codes > 0) return;
  const [payment] = await phone.ask(group, 'exchange.bill', named(bill));
  if (payment !== undefined) await phone.screen('tell', group, payment.toDevice, payment.entry);
}

const confirm = (phone: Phone, group: GroupId, { id, account, device, unit, amount, words }: Paying) =>
  phone.act(group, 'exchange.pay', {
    to: [{ account, amount }],
    unit,
    memo: words,
    gift: false,
    answers: null,
    bill: { id, device },
  });

/** Both have the payment once, both signatures of it, and the same books. */
async function isDone(stall: Stall): Promise<void> {
  await bothHaveIt(stall);
  await agree(stall.group, stall.phones.ana, stall.phones.bea);
}

async function bothHaveIt({ group, phones, bill }: Stall): Promise<void> {
  const { ana, bea } = phones;
  for (const phone of [ana, bea])
    expect(await phone.ask(group, 'exchange.bill', named(bill))).toMatchObject([{ amount: 90, accepted: true }]);
  await until(ana, group, ({ me }) => me.purses[0]?.balance === 90 && me.purses[0].may === 1290);
  await until(bea, group, ({ me }) => me.purses[0]?.balance === -90);
}

test('three scans, and both have the payment and its answer', async () => {
  const stall = await openStall();
  for (const [, step] of stall.steps) await step();
  await isDone(stall);
  const [row] = await stall.phones.ana.ask(stall.group, 'exchange.statement', { unit: time });
  expect(row?.memo).toBe('eggs');
});

describe('the app of either or of both is ended after any step, and nothing is lost or paid twice', () => {
  const steps = [0, 1, 2, 3, 4, 5, 6] as const;
  const confirmed = 2;
  const killed = { ana: ['ana'], bea: ['bea'], both: ['ana', 'bea'] } as const;
  test.each(steps.flatMap((at) => (['ana', 'bea', 'both'] as const).map((who) => [at, who] as const)))(
    'after step %i, on the phone of %s',
    async (at, who) => {
      const stall = await openStall();
      for (const [number, [, step]] of stall.steps.entries()) {
        await step();
        if (number !== at) continue;
        for (const each of killed[who]) await stall.kill(each);
        // A finger that presses again once the app is open: what is paid is paid.
        if (at < confirmed) continue;
        const again = await confirm(stall.phones.bea, stall.group, stall.bill);
        expect(again).toMatchObject({ ok: false, error: { code: 'bill-paid' } });
      }
      await isDone(stall);
    },
  );

  test.each(['ana', 'bea'] as const)('in the middle of a message of several codes, on the phone of %s', async (who) => {
    const stall = await openStall();
    const { group, phones } = stall;
    await payToAndFro(stall);
    for (const [, step] of stall.steps.slice(0, 4)) await step();
    const [text = ''] = await phones.bea.screen('codes', group, 1);
    expect(await phones.ana.screen('scan', group, text)).toMatchObject({ value: { is: 'part', known: 1 } });
    await stall.kill(who);
    for (const [, step] of stall.steps.slice(4)) await step();
    await bothHaveIt(stall);
  });
});

/** So much that it fills several codes, and comes to nothing. */
async function payToAndFro({ group, phones: { ana, bea } }: Stall): Promise<void> {
  for (let at = 0; at < 12; at += 1) await pay(bea, memberOf(ana, group), group, 1);
  await pay(ana, memberOf(bea, group), group, 12);
}

test('what the seller has not heard of the buyer comes along, and what the buyer has not heard of the seller', async () => {
  const stall = await openStall();
  await payToAndFro(stall);
  for (const [, step] of stall.steps) await step();
  // Bea's phone has taken up what Ana's paid, and tells so the next time.
  await bothHaveIt(stall);
});

test('a code on paper names nobody’s phone; the seller hears of the payment from the buyer’s screen', async () => {
  const stall = await openStall();
  const { group, phones, bill } = stall;
  await confirm(phones.bea, group, { ...bill, device: null });
  for (const [, step] of stall.steps.slice(3)) await step();
  await isDone(stall);
  const [row] = await phones.ana.ask(group, 'exchange.statement', { unit: time });
  expect(row?.bill).toBe(bill.id);
});

test('the second purchase by a code on paper is shown, not what was shown before it', async () => {
  const stall = await openStall();
  const { group, phones, bill } = stall;
  const { ana, bea } = phones;
  await bea.screen('begin', group);
  for (const id of [bill.id, 'b2'.repeat(16), 'b3'.repeat(16)]) {
    await confirm(bea, group, { ...bill, id, device: null });
    await showPayment(bea, group, { ...bill, id });
    await stall.scan('ana', 'bea');
    expect(await ana.ask(group, 'exchange.bill', named({ ...bill, id }))).toMatchObject([{ accepted: true }]);
  }
});

test('a payment that the seller’s phone is known to have is shown all the same', async () => {
  const stall = await openStall();
  const { group, phones, bill } = stall;
  for (const [, step] of stall.steps) await step();
  const [payment] = await phones.bea.ask(group, 'exchange.bill', named(bill));
  if (payment === undefined) throw new Error('it was paid');
  await phones.bea.screen('tell', group, payment.toDevice, payment.entry);
  expect((await stall.scan('ana', 'bea')).brought).toContain(payment.entry);
});

/** What the seller's screen shows for a message in which the sale that stands there is not paid. */
async function otherPaid(ana: Phone, group: GroupId, { brought }: Whole) {
  return billAmong(await ana.ask(group, 'exchange.statement', { unit: time }), brought);
}

describe('what pays another bill than the one that the seller shows', () => {
  test('is found when that one was cancelled after it was paid', async () => {
    const { group, phones, bill, steps, scan } = await openStall();
    for (const [, step] of steps.slice(0, 3)) await step();
    await phones.ana.screen('bill', group, { ...bill, id: 'b2'.repeat(16) });
    await showPayment(phones.bea, group, bill);
    const message = await scan('ana', 'bea');
    expect(await otherPaid(phones.ana, group, message)).toEqual({ id: bill.id, unit: time, accepted: true });
    // Read again it still says so.
    expect(await otherPaid(phones.ana, group, await scan('ana', 'bea'))).toMatchObject({ id: bill.id });
  });

  test('is found when it was paid by the code on paper, and is the newest of several', async () => {
    const { group, phones, bill, steps, scan } = await openStall();
    const ids = ['b2', 'b3'].map((byte) => byte.repeat(16));
    await steps[0]?.[1]();
    for (const id of ids) await confirm(phones.bea, group, { ...bill, id, device: null });
    await showPayment(phones.bea, group, { ...bill, id: 'b3'.repeat(16) });
    expect(await otherPaid(phones.ana, group, await scan('ana', 'bea'))).toMatchObject({ id: ids[1] });
  });

  test('is not what was paid without a bill, nor what was given back', async () => {
    const { group, phones, bill, steps, scan } = await openStall();
    await steps[0]?.[1]();
    const { ana, bea } = phones;
    await pay(bea, memberOf(ana, group), group, 30);
    await bea.screen('tell', group, ana.view(group).me.device);
    expect(await otherPaid(ana, group, await scan('ana', 'bea'))).toBeNull();
    await confirm(bea, group, bill);
    await showPayment(bea, group, bill);
    const message = await scan('ana', 'bea');
    const [payment] = await ana.ask(group, 'exchange.bill', named(bill));
    if (payment === undefined) throw new Error('it came');
    await ana.act(group, 'exchange.giveBack', { entry: payment.entry });
    expect(await otherPaid(ana, group, message)).toBeNull();
  });
});

describe('a code that is read a second time', () => {
  test('asks to be paid again, before it is paid and after', async () => {
    const { group, phones, bill, scan, steps } = await openStall();
    for (const [, step] of steps.slice(0, 2)) await step();
    expect(await scan('bea', 'ana')).toMatchObject({ bill });
    await confirm(phones.bea, group, bill);
    expect((await phones.bea.screen('reply', group, bill.id)).codes).toBeGreaterThan(0);
    expect(await scan('bea', 'ana')).toMatchObject({ bill });
    for (const [, step] of steps.slice(3)) await step();
    expect(await scan('bea', 'ana')).toMatchObject({ is: 'whole', bill: null });
  });
});

describe('a bill', () => {
  test('is paid once by one phone', async () => {
    const { group, phones, bill } = await openStall();
    expect(await confirm(phones.bea, group, bill)).toMatchObject({ ok: true });
    expect(await confirm(phones.bea, group, bill)).toMatchObject({ ok: false, error: { code: 'bill-paid' } });
  });

  test('that names a phone that is not the seller’s is not paid', async () => {
    const { group, phones, bill } = await openStall();
    for (const device of [phones.bea.view(group).me.device, 'ab'.repeat(32) as DeviceId])
      expect(await confirm(phones.bea, group, { ...bill, device })).toMatchObject({
        error: { code: 'no-such-member' },
      });
  });

  test('that was never scanned has no answer, and somebody who was told all is told nothing', async () => {
    const { group, phones } = await openStall();
    expect(await phones.bea.screen('reply', group)).toEqual({ codes: 0 });
  });

  test('that was never scanned has no answer either where news was shown before', async () => {
    const { group, phones, bill } = await openStall();
    expect((await phones.bea.screen('begin', group)).codes).toBeGreaterThan(0);
    expect(await phones.bea.screen('reply', group, bill.id)).toEqual({ codes: 0 });
  });

  test('that was scanned is answered as often as it is asked for, and no other is in its place', async () => {
    const { group, phones, bill, steps } = await openStall();
    for (const [, step] of steps.slice(0, 3)) await step();
    for (let times = 0; times < 2; times += 1)
      expect((await phones.bea.screen('reply', group, bill.id)).codes).toBeGreaterThan(0);
    expect(await phones.bea.screen('reply', group, 'b2'.repeat(16))).toEqual({ codes: 0 });
  });
});
