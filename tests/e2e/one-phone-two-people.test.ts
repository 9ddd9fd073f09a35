/** A family with one phone: each is a member of their own, and sees nothing of the other. */
import { expect, test } from 'vitest';
import { lockMessages } from '../../src/app/lock/messages/catalog.ts';
import { personsMessages } from '../../src/app/persons/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { invite, join, waitForMember, waitUntilAdmissionIsAwaited } from './support/pages/join.ts';
import { enterPin, setLock } from './support/pages/lock.ts';
import { limit } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { visit } from './support/tour.ts';

const stage = setStage({ always: 'online' });

async function changeTo(phone: Phone, name: string): Promise<void> {
  await visit(phone, '/persons');
  await phone.button(phone.words.say(personsMessages, 'change', { name })).click();
}

test('Ana and Lola share a phone, each with an account and a PIN of their own, and trade with one another', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  const { say } = words;
  await found(phone, 'Huerta', 'Ana');
  const home = new URL(page.url()).hash.slice(1);
  const link = await invite(phone);
  await waitUntilOnRelay(phone);
  await setLock(phone, '4711');

  await visit(phone, '/settings');
  await phone.link(say(personsMessages, 'title')).click();
  await phone.button(say(personsMessages, 'add')).click();
  await page.getByText(say(personsMessages, 'nameMissing')).waitFor();
  await page.getByLabel(say(personsMessages, 'yourName')).fill('Ana');
  await page.getByLabel(say(personsMessages, 'theirName')).fill('Lola');
  await phone.button(say(personsMessages, 'add')).click();
  await page.getByText(say(personsMessages, 'you')).waitFor();
  expect(await violationsOnWhole(page)).toEqual([]);

  // Lola begins as on a fresh phone, without a PIN, and finds nothing of Ana's.
  await changeTo(phone, 'Lola');
  await phone.button(say(welcomeMessages, 'found')).waitFor();
  expect(await page.content()).not.toContain('Huerta');
  await join(phone, link, 'Lola');
  await waitUntilAdmissionIsAwaited(phone, 'Ana');
  await waitUntilOnRelay(phone);

  await changeTo(phone, 'Ana');
  await page.getByRole('heading', { level: 1, name: say(lockMessages, 'locked') }).waitFor();
  await enterPin(phone, '4711');
  await visit(phone, home);
  await waitForMember(phone, 'Lola');
  await pay(phone, { to: 'Lola', minutes: 90, memo: 'Weeding' });
  await waitForBalance(phone, -90);
  await waitUntilOnRelay(phone);

  // The app was put away, and does not know who takes it out again.
  await phone.closeApp();
  await phone.openApp();
  await phone.page.getByRole('heading', { level: 1, name: say(personsMessages, 'who') }).waitFor();
  expect(await violationsOnWhole(phone.page)).toEqual([]);
  await phone.button(say(personsMessages, 'iAm', { name: 'Lola' })).click();
  await phone.page.getByText('Huerta').first().click();
  await waitForBalance(phone, 90);
  await waitUntilMaySpend(phone, limit + 90);
  await phone.end();
});
