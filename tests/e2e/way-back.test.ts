import { expect, test } from 'vitest';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { returningMessages } from '../../src/app/returning/messages/catalog.ts';
import { belongingMessages } from '../../src/modules/belonging/messages/catalog.ts';
import { bookkeepingMessages } from '../../src/modules/bookkeeping/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { chooseClosers, openClosing } from './support/pages/closing.ts';
import { sayYes } from './support/pages/governing.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { invite } from './support/pages/join.ts';
import { limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { cardOf, clearedAway, comeBackByLink } from './support/pages/way-back.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

test('the browser cleared Bea’s books away: her card brings her back with the same balance, and the rest when the books close', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = bea.words;
  await pay(bea, { to: 'Ana', minutes: 60, memo: 'eggs' });
  await waitForBalance(ana, 60);
  await waitUntilOnRelay(bea);
  const card = await cardOf(bea);
  const link = await invite(ana);
  await waitUntilOnRelay(ana);

  // It says what happened, and does not go on with the key that is gone.
  await clearedAway(bea);
  await bea.page.getByText(say(returningMessages, 'gone', { group: 'Huerta' })).waitFor();
  await bea.page.getByText(say(returningMessages, 'goneHow')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.link(say(returningMessages, 'byLink')).click();
  await comeBackByLink(bea, link, card);

  // The same balance at once. What may be spent now, and what comes later, are said apart.
  await waitForBalance(bea, -60);
  await waitUntilMaySpend(bea, 0);
  await bea.goTo('more');
  await bea.openScreen('/devices');
  await bea.page.locator('main a[href*="/lost-phones/"]').first().click();
  const later = bea.page.getByText(say(belongingMessages, 'later'), { exact: true });
  await later.waitFor();
  await bea.page
    .getByText(time(limit - 60), { exact: true })
    .first()
    .waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);

  await openClosing(ana);
  await chooseClosers(ana, ['Ana']);
  await sayYes(ana, say(bookkeepingMessages, 'close'));
  await waitUntilMaySpend(bea, limit - 60);
  await pay(bea, { to: 'Ana', minutes: 30 });
  await waitForBalance(ana, 90);
  await bea.output(say(homeMessages, 'balance')).getByText(time(-90), { exact: true }).waitFor();
});

test('Bea comes to zero and leaves; she is told honestly what stays, and her phone keeps her own history', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = bea.words;
  await pay(bea, { to: 'Ana', minutes: 60, memo: 'eggs' });
  await waitForBalance(ana, 60);
  await bea.openScreen('/leave');
  await bea.page.getByText(say(belongingMessages, 'leaveBelow')).waitFor();
  await pay(ana, { to: 'Bea', minutes: 60, memo: 'bread' });
  await waitForBalance(bea, 0);

  await bea.openScreen('/leave');
  await bea.page.getByText(say(belongingMessages, 'leaveErasedNot')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await sayYes(bea, say(belongingMessages, 'leave'));
  await bea.openScreen('/statement');
  await bea.page.getByRole('main').getByText('eggs').first().waitFor();
  // Her name goes from the phones that hear of it.
  await ana.goTo('people');
  await ana.page.getByRole('main').getByText('Bea', { exact: true }).waitFor({ state: 'detached' });
});
