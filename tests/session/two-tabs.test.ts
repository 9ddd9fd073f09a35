import { expect, test } from 'vitest';
import { accountOfMember } from '../../src/core/ids.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, found, invite, join, memberOf, neighbours, pay, time } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

test('two tabs that pay at the same moment are one device: both payments stand, in one chain', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [tab, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
  const group = await neighbours(tab, bea);
  const other = await startPhone(relay.url, browser);
  const beaId = memberOf(bea, group);
  const paid = await Promise.all([
    ...[10, 20, 30].map((amount) => pay(tab, beaId, group, amount)),
    ...[1, 2, 3].map((amount) => pay(other, beaId, group, amount)),
  ]);
  expect(paid.every((each) => each.ok)).toBe(true);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1266);
  await agree(group, tab, other, bea);
  expect((await bea.books(group)).forks).toEqual([]);
});

test('a held payment that two tabs confirm at once is paid once', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [tab, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
  const group = await neighbours(tab, bea);
  const other = await startPhone(relay.url, browser);
  const args = {
    to: [{ account: accountOfMember(memberOf(bea, group)), amount: 60 }],
    unit: time,
    memo: '',
    gift: false,
    answers: null,
  };
  const held = await tab.hold(group, 'exchange.pay', args);
  if (!held.ok) throw new Error(held.error.code);
  await until(other, group, (view) => view.held.length === 1);
  const done = await Promise.all([tab.confirmHeld(group, held.value), other.confirmHeld(group, held.value)]);
  // In the same millisecond both tabs sign the very same entry, and then both are right to say that it is paid.
  const entries = new Set(done.flatMap((each) => (each.ok ? each.value : [])));
  expect(entries.size).toBe(1);
  for (const each of done) if (!each.ok) expect(each.error.code).toBe('already-done');
  await until(bea, group, (view) => view.me.purses[0]?.balance === 60);
  await agree(group, tab, other, bea);
});

test('a payment held when the app was closed is not paid, and is asked about at the next start', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const ana = await startPhone(relay.url, browser);
  const group = await found(ana, 'Ana');
  const bea = await startPhone(relay.url);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  await join(bea, link, 'Bea');
  await until(ana, group, (view) => view.members.length === 2);
  const args = {
    to: [{ account: accountOfMember(memberOf(bea, group)), amount: 60 }],
    unit: time,
    memo: '',
    gift: false,
    answers: null,
  };
  await ana.hold(group, 'exchange.pay', args);
  ana.stop();

  const again = await startPhone(relay.url, browser);
  const view = await until(again, group, (seen) => seen.held.length === 1);
  expect(view.held[0]).toMatchObject({ command: 'exchange.pay', args, foundOnOpening: true });
  expect(view.me.purses[0]?.balance).toBe(0);
  await again.discardHeld(group, view.held[0]?.id ?? '');
  expect(again.view(group).held).toEqual([]);
});
