/** A promise made at a stall: the seller's phone and the one that keeps the account meet by files alone, and no relay is there. */
import { describe, expect, test, vi } from 'vitest';
import { type AccountId, accountOfEntry, type EntryId, type GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { closeAlone, done, untilAnswer } from './belonging-steps.ts';
import { makeCoordinator } from './epoch-steps.ts';
import { balanceOf, found, memberOf, time } from './steps.ts';
import { named, opened, startPhone, until } from './test-phone.ts';

type Market = { readonly ana: Phone; readonly bea: Phone; readonly group: GroupId; readonly lola: AccountId };

/** All that one phone has, as a file that the other opens. */
async function carry(from: Phone, to: Phone, group: GroupId): Promise<void> {
  const opened = await to.openFile(await from.exportBundle(group, null), null);
  expect(opened).toMatchObject({ ok: true, value: { is: 'merged' } });
}

/** Ana keeps an account for Lola; Bea sells. */
async function market(): Promise<Market> {
  const [ana, bea] = [await startPhone(null), await startPhone(null)];
  const group = await found(ana, 'Ana');
  const [entry] = await done(ana, group, 'office.open', { limits: { [time]: 300 }, keepers: null });
  const made = await ana.invite(group, { uses: 1, days: null, limits: { [time]: 600 } });
  if (!made.ok) throw new Error(made.error.code);
  const file = await bea.openFile(await ana.invitationFile(group, made.value.entry), null);
  if (!file.ok || file.value.is !== 'invitation') throw new Error(JSON.stringify(file));
  await bea.join({ link: file.value.link, profile: named('Bea') });
  await carry(bea, ana, group);
  await until(ana, group, (view) => view.members.length === 2 && view.members.every((member) => member.admitted));
  await carry(ana, bea, group);
  await until(bea, group, (view) => view.me.standing === 'admitted');
  return { ana, bea, group, lola: accountOfEntry(entry as EntryId) };
}

/** Bea's phone has read Lola's card: two hours for bread. Yields what Ana's phone is asked, once the file was there. */
async function promised({ ana, bea, group, lola }: Market) {
  const args = { payer: lola, unit: time, amount: 120, memo: 'Two loaves', promised: true };
  await done(bea, group, 'exchange.ask', args);
  expect(await bea.ask(group, 'exchange.promises', {})).toEqual([{ unit: time, count: 1, amount: 120 }]);
  expect(balanceOf(bea, group)).toBe(0);
  await carry(bea, ana, group);
  await until(ana, group, (view) => view.errands.some(({ topic }) => topic === 'exchange.ask'));
  // The words are opened a moment later than the promise is there.
  const isRead = (asks: readonly { readonly memo: string | null }[]) => asks[0]?.memo === 'Two loaves';
  const [asked] = await untilAnswer(ana, group, 'exchange.asks', { open: true }, isRead);
  if (asked === undefined) throw new Error('nothing was asked');
  expect(asked).toMatchObject({ promised: true, account: lola, amount: 120 });
  return asked;
}

const stateOn = async (phone: Phone, group: GroupId) =>
  (await phone.ask(group, 'exchange.asks', { open: false })).map(({ state, reason }) => [state, reason]);

test('is paid by the phone that keeps the account, and the file that comes back brings it into the balance', async () => {
  const village = await market();
  const { ana, bea, group, lola } = village;
  const asked = await promised(village);
  const to = [{ account: asked.other, amount: asked.amount }];
  await done(ana, group, 'exchange.pay', { from: lola, to, unit: time, memo: '', gift: false, answers: asked.id });
  expect(balanceOf(bea, group)).toBe(0);
  await carry(ana, bea, group);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 120 && view.me.purses[0]?.may === 720);
  expect(await stateOn(bea, group)).toEqual([['paid', null]]);
  expect(await bea.ask(group, 'exchange.promises', {})).toEqual([]);
});

test('is refused there with a reason, and both phones say which', async () => {
  const village = await market();
  const { ana, bea, group } = village;
  const asked = await promised(village);
  const memo = 'Lola says she bought no bread';
  await done(ana, group, 'exchange.declineAsk', { entry: asked.id, other: asked.other, memo });
  await carry(ana, bea, group);
  for (const phone of [ana, bea])
    await untilAnswer(
      phone,
      group,
      'exchange.asks',
      { open: false },
      ([asks]) => asks?.state === 'declined' && asks.reason === memo,
    );
  expect([balanceOf(bea, group), memberOf(bea, group)]).toEqual([0, asked.other]);
});

describe('the custodian’s phone is lost', () => {
  /** Carla keeps Lola's account, Bea sold to Lola, and Carla's phone is lost with the promise on it. */
  async function keeperLost(next: 'ana' | 'bea') {
    const [ana, bea, carla] = [await startPhone(null), await startPhone(null), await startPhone(null)];
    const group = await found(ana, 'Ana');
    const made = await ana.invite(group, { uses: 1, days: null, limits: { [time]: 600 } });
    const other = await ana.invite(group, { uses: 1, days: null, limits: { [time]: 600 } });
    for (const [phone, name, invitation] of [[bea, 'Bea', made] as const, [carla, 'Carla', other] as const]) {
      if (!invitation.ok) throw new Error(invitation.error.code);
      const file = await phone.openFile(await ana.invitationFile(group, invitation.value.entry), null);
      if (!file.ok || file.value.is !== 'invitation') throw new Error(JSON.stringify(file));
      await phone.join({ link: file.value.link, profile: named(name) });
      await carry(phone, ana, group);
      await until(ana, group, ({ members }) => members.some((each) => each.profile?.name === name && each.admitted));
      await carry(ana, phone, group);
      await until(phone, group, (view) => view.me.standing === 'admitted');
    }
    await makeCoordinator(ana, memberOf(bea, group), group);
    await makeCoordinator(ana, memberOf(carla, group), group);
    await carry(ana, carla, group);
    await carry(ana, bea, group);
    const [entry] = await done(carla, group, 'office.open', { limits: { [time]: 300 }, keepers: null });
    const lola = accountOfEntry(entry as EntryId);
    await carry(carla, bea, group);
    await carry(carla, ana, group);
    const asked = { payer: lola, unit: time, amount: 120, memo: 'Two loaves', promised: true };
    expect(await bea.ask(group, 'exchange.mayAnswer', { account: lola })).toBe(true);
    await done(bea, group, 'exchange.ask', asked);
    carla.stop();
    await carry(bea, ana, group);

    const to = memberOf({ ana, bea }[next], group);
    const [proposal] = await done(ana, group, 'office.passOn', { account: lola, to });
    await carry(ana, bea, group);
    await done(bea, group, 'office.signPass', { proposal: proposal as EntryId });
    await carry(bea, ana, group);
    await untilAnswer(ana, group, 'office.account', { account: lola }, (account) => account?.goesTo === to);
    expect(await ana.ask(group, 'exchange.mayAnswer', { account: lola })).toBe(false);
    await closeAlone(ana, group);
    // The checkpoint, and the seal that its phone puts under it by itself.
    await vi.waitFor(() => expect(opened(ana, group).books.state.closing.sealed).toHaveLength(1), { timeout: 45_000 });
    await carry(ana, bea, group);
    await untilAnswer(
      { ana, bea }[next],
      group,
      'office.account',
      { account: lola },
      (account) => account?.here === true,
    );
    return { ana, bea, group, lola };
  }

  /** What the pay screen makes of the request that waits there. */
  async function payIt(phone: Phone, group: GroupId, lola: AccountId) {
    await until(phone, group, (view) => view.errands.some(({ topic }) => topic === 'exchange.ask'));
    const [open] = await phone.ask(group, 'exchange.asks', { open: true });
    if (open === undefined) throw new Error('nothing waits here');
    expect(open).toMatchObject({ promised: true, direction: 'they-ask', account: lola, amount: 120 });
    const to = [{ account: open.other, amount: open.amount }];
    await done(phone, group, 'exchange.pay', { from: lola, to, unit: time, memo: '', gift: false, answers: open.id });
  }

  test('the promise is paid by whoever keeps the account next', async () => {
    const { ana, bea, group, lola } = await keeperLost('ana');
    await payIt(ana, group, lola);
    await carry(ana, bea, group);
    await until(bea, group, (view) => view.me.purses[0]?.balance === 120 && view.me.purses[0]?.may === 720);
    expect(await stateOn(bea, group)).toEqual([['paid', null]]);
    expect(await bea.ask(group, 'exchange.promises', {})).toEqual([]);
  });

  test('the promise is paid by the seller herself, when it is she who keeps the account next', async () => {
    const { ana, bea, group, lola } = await keeperLost('bea');
    await payIt(bea, group, lola);
    await until(bea, group, (view) => view.me.purses[0]?.balance === 120 && view.me.purses[0]?.may === 720);
    expect(await stateOn(bea, group)).toEqual([['paid', null]]);
    expect(await bea.ask(group, 'exchange.promises', {})).toEqual([]);
    await carry(bea, ana, group);
    const isPaid = (account: { readonly units: readonly { readonly balance: number }[] | null } | null) =>
      account?.units?.[0]?.balance === -120;
    await untilAnswer(bea, group, 'office.account', { account: lola }, isPaid);
    expect((await ana.books(group)).sums.map(({ sum }) => sum)).toEqual([0]);
  });
});

test('a sheet that was typed in on one phone is noticed on the other, once they have met', async () => {
  const { ana, bea, group, lola } = await market();
  const seller = memberOf(bea, group) as string as AccountId;
  const lines = [{ account: lola, amount: 90, memo: 'Bread', slip: 12 }];
  const sheet = { account: seller, direction: 'in', unit: time, lines, number: 34, again: false } as const;
  await done(ana, group, 'exchange.enterPaper', sheet);
  expect(await ana.act(group, 'exchange.enterPaper', sheet)).toMatchObject({
    ok: false,
    error: { code: 'exchange.sheet-entered' },
  });
  await carry(ana, bea, group);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 90);
  const again = await bea.ask(group, 'exchange.previewPaper', sheet);
  expect(again).toMatchObject({
    before: { by: memberOf(ana, group) },
    lines: [{ does: 'promise', refusal: { code: 'exchange.slip-entered' } }],
  });
  await untilAnswer(
    bea,
    group,
    'exchange.statement',
    { unit: time },
    ([paid]) => paid?.memo === 'Bread' && paid.amount === 90,
  );
});
