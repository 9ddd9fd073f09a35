/** Somebody without an invitation finds a group, asks at its door, and is answered. */
import { expect, test } from 'vitest';
import { askingMessages } from '../../src/app/asking/messages/catalog.ts';
import { doorMessages } from '../../src/app/door/messages/catalog.ts';
import { joiningMessages } from '../../src/app/joining/messages/catalog.ts';
import { profileMessages } from '../../src/app/profile/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { ask, card, findByLink, findInList, goToDoor, openDoor, openErrand } from './support/pages/door.ts';
import { found, leaveCardForLater } from './support/pages/found.ts';
import { makeCoordinator, sayYes } from './support/pages/governing.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { waitForMember } from './support/pages/join.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { visit } from './support/tour.ts';

const stage = setStage({ always: 'online' });

/** On a screen so long that what stays at the bottom covers nothing. */
async function looksGood({ page }: Phone): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 640 };
  await page.setViewportSize({ ...size, height: 3200 });
  expect(await violationsOnWhole(page)).toEqual([]);
  await page.setViewportSize(size);
}

test('a door is opened, found in the relay’s list and asked at; who asked is let in, and trades', async () => {
  const [ana, rosa] = await Promise.all([takePhone(stage), takePhone(stage)]);
  const { say } = ana.words;
  await found(ana, 'Huerta', 'Ana');
  await waitUntilOnRelay(ana);
  await goToDoor(ana);
  await ana.page.getByText(say(doorMessages, 'closed')).waitFor();
  await looksGood(ana);
  await openDoor(ana, true);
  await looksGood(ana);

  await rosa.button(say(welcomeMessages, 'findGroup')).click();
  await rosa.page.getByText(card.says).waitFor();
  await looksGood(rosa);
  await visit(rosa, '/');
  await findInList(rosa, 'Huerta');
  await rosa.page.getByText(say(askingMessages, 'where', { place: card.place })).waitFor();
  await rosa.button(say(askingMessages, 'send')).click();
  await rosa.page.getByText(say(askingMessages, 'missingName')).waitFor();
  await looksGood(rosa);
  await ask(rosa, 'Rosa', 'I mend shoes.');
  await rosa.page.getByText(say(askingMessages, 'state.waiting')).waitFor();
  await looksGood(rosa);

  await openErrand(ana, 'Rosa');
  await ana.page.getByText('I mend shoes.').waitFor();
  await ana.page.getByText('Knock at the mill').waitFor();
  await looksGood(ana);
  await ana.page.getByLabel(say(doorMessages, 'oweAll', { limits: ana.words.time(1200) })).check();
  await ana.button(say(doorMessages, 'admit')).click();
  await ana.page.getByText(say(doorMessages, 'asksNone')).waitFor();

  await rosa.button(say(askingMessages, 'comeIn')).click();
  await rosa.page.getByLabel(say(joiningMessages, 'accept')).check();
  expect(await rosa.page.getByLabel(say(profileMessages, 'yourName')).inputValue()).toBe('Rosa');
  // What she said at the door stands where it belongs, and what she adds is there when she comes back to it.
  const knock = rosa.page.getByRole('textbox', { name: say(profileMessages, 'way.knock') });
  expect(await knock.inputValue()).toBe('Knock at the mill');
  const whoSees = rosa.page.getByLabel(`${say(profileMessages, 'whoSees')} ${say(profileMessages, 'way.knock')}`);
  expect(await whoSees.inputValue()).toBe('deals');
  await rosa.page.getByText(say(joiningMessages, 'saidAtDoor', { words: 'I mend shoes.' })).waitFor();
  await rosa.page.getByRole('textbox', { name: say(profileMessages, 'place') }).fill('By the bridge');
  await looksGood(rosa);
  await visit(rosa, '/my-asks');
  await rosa.button(say(askingMessages, 'comeIn')).click();
  const place = rosa.page.getByRole('textbox', { name: say(profileMessages, 'place') });
  await place.waitFor();
  expect(await place.inputValue()).toBe('By the bridge');
  await rosa.button(say(joiningMessages, 'join')).click();
  await leaveCardForLater(rosa);
  await waitUntilMaySpend(rosa, 20 * 60);
  await waitForMember(ana, 'Rosa');
  await waitForMember(rosa, 'Ana');
  await pay(rosa, { to: 'Ana', minutes: 60, memo: 'seedlings' });
  await waitForBalance(ana, 60);
  await ana.goTo('people');
  await ana.page.getByRole('main').getByText('Rosa', { exact: true }).click();
  await ana.page.getByText('By the bridge').waitFor();
  await ana.page.getByText('Knock at the mill').waitFor();
  // Whoever is inside asks no more.
  await visit(rosa, '/my-asks');
  await rosa.page.getByText(say(askingMessages, 'mineNone')).waitFor();
  await looksGood(rosa);
  await Promise.all([ana.end(), rosa.end()]);
});

test('who is told no reads why, and a door that is closed takes nobody’s words', async () => {
  const [ana, leo] = await Promise.all([takePhone(stage), takePhone(stage)]);
  const { say } = ana.words;
  await found(ana, 'Molino', 'Ana');
  await waitUntilOnRelay(ana);
  const link = await openDoor(ana, false);

  await leo.button(say(welcomeMessages, 'findGroup')).click();
  await leo.page.getByRole('main').waitFor();
  await leo.page.locator('progress').waitFor({ state: 'detached' });
  expect(await leo.page.getByRole('link', { name: 'Molino' }).count()).toBe(0);
  await visit(leo, '/');
  await findByLink(leo, link);
  await ask(leo, 'Leo', 'I keep bees.');
  await leo.page.getByText(say(askingMessages, 'state.waiting')).waitFor();

  await openErrand(ana, 'Leo');
  await ana.button(say(doorMessages, 'decline')).click();
  await ana.page.getByLabel(say(doorMessages, 'declineWords')).fill('We are full. Come in spring.');
  await looksGood(ana);
  await ana.page
    .getByRole('dialog')
    .getByRole('button', { name: say(doorMessages, 'decline') })
    .click();
  await leo.page.getByText(say(askingMessages, 'theySay', { words: 'We are full. Come in spring.' })).waitFor();
  await looksGood(leo);
  // It is there after the app was closed, until its person puts it away.
  await leo.reload();
  await leo.page.getByText(say(askingMessages, 'state.declined')).waitFor();
  await leo.button(say(askingMessages, 'forget')).click();
  await leo.page.getByText(say(askingMessages, 'mineNone')).waitFor();

  await ana.button(say(doorMessages, 'close')).click();
  await ana.page
    .getByRole('dialog')
    .getByRole('button', { name: say(doorMessages, 'close') })
    .click();
  await ana.page.getByText(say(doorMessages, 'closed')).waitFor();
  await visit(leo, '/');
  await findByLink(leo, link);
  await expect
    .poll(async () => {
      await leo.button(say(askingMessages, 'tryAgain')).click();
      return leo.page.getByRole('alert').textContent();
    })
    .toBe(say(askingMessages, 'closed'));
  await looksGood(leo);
  await Promise.all([ana.end(), leo.end()]);
});

test('when a coordinator’s role ends the door’s link changes by itself, and what hangs on a wall still leads there', async () => {
  const [ana, bea] = await neighbours(stage);
  const leo = await takePhone(stage);
  const { say } = ana.words;
  const poster = await openDoor(ana, false);
  await makeCoordinator(ana, 'Bea');
  await sayYes(ana, say(governingMessages, 'endRole'));
  await goToDoor(ana);
  const link = ana.page.getByLabel(say(doorMessages, 'link'), { exact: true });
  await expect.poll(() => link.inputValue()).not.toBe(poster);
  await ana.page.getByText(say(doorMessages, 'olderLinks')).waitFor();
  await looksGood(ana);

  await findByLink(leo, poster);
  await ask(leo, 'Leo', 'I keep bees.');
  await leo.page.getByText(say(askingMessages, 'state.waiting')).waitFor();
  await openErrand(ana, 'Leo');
  await ana.page.getByText('I keep bees.').waitFor();
  await Promise.all([ana, bea, leo].map((phone) => phone.end()));
});
