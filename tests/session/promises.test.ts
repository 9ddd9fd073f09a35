/** A promise made at a stall: the seller's phone and the one that keeps the account meet by files alone, and no relay is there. */
import { expect, test } from 'vitest';
import { type AccountId, accountOfEntry, type EntryId, type GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { done, untilAnswer } from './belonging-steps.ts';
import { balanceOf, found, memberOf, time } from './steps.ts';
import { named, startPhone, until } from './test-phone.ts';

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
  const [opened] = await done(ana, group, 'office.open', { limits: { [time]: 300 }, keepers: null });
  const made = await ana.invite(group, { uses: 1, days: null, limits: { [time]: 600 } });
  if (!made.ok) throw new Error(made.error.code);
  const file = await bea.openFile(await ana.invitationFile(group, made.value.entry), null);
  if (!file.ok || file.value.is !== 'invitation') throw new Error(JSON.stringify(file));
  await bea.join({ link: file.value.link, profile: named('Bea') });
  await carry(bea, ana, group);
  await until(ana, group, (view) => view.members.length === 2 && view.members.every((member) => member.admitted));
  await carry(ana, bea, group);
  await until(bea, group, (view) => view.me.standing === 'admitted');
  return { ana, bea, group, lola: accountOfEntry(opened as EntryId) };
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
