import { expect, test } from 'vitest';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { invitingMessages } from '../../src/app/inviting/messages/catalog.ts';
import { peopleMessages } from '../../src/app/people/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { openErrand, openTrust, sayYes } from './support/pages/governing.ts';
import { waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { join, waitForMember } from './support/pages/join.ts';
import { limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

/** A link for the notice board: whoever comes by it may owe nothing at first. */
async function inviteMany(phone: Phone): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.goTo('people');
  await phone.button(say(peopleMessages, 'invite')).click();
  await page.getByLabel(say(invitingMessages, 'many')).check();
  await phone.button(say(invitingMessages, 'make')).click();
  return page.getByLabel(say(invitingMessages, 'link'), { exact: true }).first().inputValue();
}

test('Dora comes by the notice board, is trusted step by step; Bea gets an office, and the two decide together', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  const starter = limit / 5;

  // Dora may owe nothing yet, and Home says what comes next.
  const link = await inviteMany(ana);
  await ana.goTo('home');
  await waitUntilOnRelay(ana);
  const dora = await takePhone(stage);
  await join(dora, link, 'Dora');
  await dora.page.getByText(say(governingMessages, 'nextVouch', { amount: time(starter) })).waitFor();
  await waitForMember(ana, 'Dora');

  // Ana is asked, and vouches.
  await ana.goTo('forMe');
  await ana.page.getByText(say(governingMessages, 'errandVouch', { name: 'Dora' })).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await openErrand(ana, say(governingMessages, 'errandVouch', { name: 'Dora' }));
  await sayYes(ana, say(governingMessages, 'vouch', { name: 'Dora' }));
  await waitUntilMaySpend(dora, starter);
  const stillThree = say(governingMessages, 'nextTrade', { count: 3, amount: time(limit) });
  await dora.page.getByText(stillThree).waitFor();

  // The rule is that three neighbours are needed. In so small a group Ana makes it two, and trade does the rest.
  await ana.goTo('more');
  await ana.row(say(governingMessages, 'rules')).click();
  await ana.page.getByRole('link', { name: say(governingMessages, 'name.growth.partners') }).click();
  await ana.page.getByText(say(governingMessages, 'changeRule'), { exact: true }).click();
  await ana.page.getByLabel(say(governingMessages, 'howMany')).fill('2');
  await ana.button(say(governingMessages, 'saveRule')).click();
  await ana.page.getByText(say(governingMessages, 'changed', { names: 'Ana' })).waitFor();
  await dora.page.getByText(say(governingMessages, 'nextTrade', { count: 2, amount: time(limit) })).waitFor();
  await pay(dora, { to: 'Ana', minutes: 60 });
  await pay(dora, { to: 'Bea', minutes: 60 });
  await waitUntilMaySpend(dora, limit - 120);

  // Bea answers for the group with Ana, for a year.
  await openTrust(ana, 'Bea');
  await ana.button(say(governingMessages, 'makeCoordinator')).click();
  const dialog = ana.page.getByRole('dialog');
  await dialog.getByLabel(say(governingMessages, 'months', { count: 12 })).check();
  await dialog.getByRole('button', { name: say(governingMessages, 'giveRole'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await ana.page.getByText(say(governingMessages, 'roleBy', { names: 'Ana' })).waitFor();
  await bea.goTo('more');
  await bea.row(say(governingMessages, 'whoDoes')).click();
  await bea.page.getByRole('main').getByRole('link').filter({ hasText: 'Bea' }).waitFor();

  // Ana proposes to remove Dora. Bea reads it and signs; Ana's phone carries it out.
  await openTrust(ana, 'Dora');
  await sayYes(ana, say(governingMessages, 'removeButton'));
  const proposal = say(governingMessages, 'errandRemove', { name: 'Ana', about: 'Dora' });
  await openErrand(bea, proposal);
  await bea.page.getByText(say(governingMessages, 'trades', { count: 1 })).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await sayYes(bea, say(governingMessages, 'agree'));
  await bea.page.getByText(say(governingMessages, 'stateDone')).waitFor();
  await openTrust(ana, 'Dora');
  await ana.page.getByRole('heading', { name: say(governingMessages, 'removedTitle', { name: 'Dora' }) }).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  // What she did stays: Ana's and Bea's balances are what they were.
  for (const phone of [ana, bea]) {
    await phone.goTo('home');
    await phone.output(say(homeMessages, 'balance')).getByText(time(60), { exact: true }).waitFor();
  }
  await Promise.all([ana, bea, dora].map((phone) => phone.end()));
});
