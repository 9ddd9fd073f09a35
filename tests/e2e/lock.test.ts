/** Lock and hide: what a phone shows to others who hold it, or who look on. */
import { expect, test } from 'vitest';
import { frameMessages } from '../../src/app/frame/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { lockMessages } from '../../src/app/lock/messages/catalog.ts';
import { recoveryMessages } from '../../src/app/recovery/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { hiddenDots } from '../../src/i18n/hidden-amounts.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import { found } from './support/pages/found.ts';
import { enterPin, setLock } from './support/pages/lock.ts';
import { beginToPay, reviewPayment } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { visit } from './support/tour.ts';

const stage = setStage({ always: 'online' });

const lockedTitle = ({ page, words }: Phone) =>
  page.getByRole('heading', { level: 1, name: words.say(lockMessages, 'locked') });

const faultsHere = async ({ page }: Phone): Promise<string[]> => [
  ...(await violationsOnWhole(page)),
  ...(await layoutFaultsOn(page)),
  ...(await largeTextFaultsOn(page)),
];

test('a locked phone names nobody, survives reload, makes wrong tries wait, and opens with its PIN', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  await page.clock.install();
  await phone.reload();
  await found(phone, 'Huerta', 'Ana');
  const home = new URL(page.url()).hash.slice(1);
  await setLock(phone, '4711');
  expect(await faultsHere(phone)).toEqual([]);
  await visit(phone, home);
  await phone.reload();
  await phone.output(words.say(homeMessages, 'balance')).waitFor();

  await page.clock.fastForward(6 * 60_000);
  await lockedTitle(phone).waitFor();
  expect(await page.content()).not.toMatch(/Huerta|Ana\b/);
  expect(await faultsHere(phone)).toEqual([]);
  await phone.reload();
  await lockedTitle(phone).waitFor();

  for (let tries = 0; tries < 4; tries += 1) {
    await enterPin(phone, `000${tries}`);
    await page.getByText(words.say(lockMessages, 'pinWrong')).waitFor();
  }
  await enterPin(phone, '0004');
  const unlock = phone.button(words.say(lockMessages, 'unlock'));
  // Thirty to begin with, and fewer where the machine was busy meanwhile.
  const left = words.say(lockMessages, 'seconds', { count: 30 }).replace('30', '(?:[12]?\\d|30)');
  await page.getByText(new RegExp(left)).waitFor();
  expect(await unlock.isDisabled()).toBe(true);
  await phone.reload();
  expect(await unlock.isDisabled()).toBe(true);
  await page.clock.fastForward(31_000);
  await enterPin(phone, '4711');
  await phone.output(words.say(homeMessages, 'balance')).waitFor();
  await phone.end();
});

test('a forgotten PIN is mended with the recovery words, and with nobody else’s', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  await found(phone, 'Huerta', 'Ana');
  await phone.openScreen('/recovery');
  await page.getByText(words.say(recoveryMessages, 'words'), { exact: true }).click();
  const own = (await page.getByRole('main').getByRole('listitem').allTextContents()).join(' ');
  await setLock(phone, '4711');
  await phone.button(words.say(lockMessages, 'lockNow')).click();
  await lockedTitle(phone).waitFor();
  await phone.button(words.say(lockMessages, 'forgotten')).click();
  const typed = page.getByLabel(words.say(recoveryMessages, 'cardOrWords'));
  const strange = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
  await typed.fill(strange);
  await phone.button(words.say(lockMessages, 'unlock')).click();
  await page.getByText(words.say(lockMessages, 'cardNotMine')).waitFor();
  expect(await faultsHere(phone)).toEqual([]);
  await typed.fill(own);
  await phone.button(words.say(lockMessages, 'unlock')).click();
  await lockedTitle(phone).waitFor({ state: 'detached' });
  await phone.reload();
  await page.getByLabel(words.say(lockMessages, 'newPin')).waitFor();
  await phone.end();
});

test('the phone’s own unlock opens it where there is one', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  const devtools = await phone.context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasUserVerification: true, isUserVerified: true },
  });
  await setLock(phone, '123456');
  const usePhone = words.say(lockMessages, 'usePhone');
  await page.getByLabel(usePhone).click();
  await page.getByRole('checkbox', { name: usePhone, checked: true }).waitFor();
  await phone.button(words.say(lockMessages, 'lockNow')).click();
  const byPhone = phone.button(words.say(lockMessages, 'unlockByPhone'));
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await byPhone.click();
  await page.getByText(words.say(lockMessages, 'phoneRefused')).waitFor();
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await byPhone.click();
  await page.getByText(words.say(lockMessages, 'isSet')).waitFor();
  await phone.end();
});

test('one tap hides every amount of the books on every screen, a look shows them while it is held, and a tap for good', async () => {
  const phone = await takePhone(stage);
  const { page, words } = phone;
  const { say } = words;
  await phone.button(say(welcomeMessages, 'demo')).click();
  const balance = phone.output(say(homeMessages, 'balance'));
  const plain = (await balance.textContent()) ?? '';
  await phone.button(say(frameMessages, 'hideAmounts')).click();
  await balance.getByText(hiddenDots).waitFor();
  await balance.getByRole('img', { name: 'hidden', exact: true }).waitFor();
  const amounts = /\d\s?(h|min)\b/;
  const main = page.getByRole('main');
  // What a neighbour asks for a ride is on the group's wall for everybody; what was paid and what is left is not.
  const ofTheGroup = (await page.getByRole('list', { name: listingsMessages.en.home }).textContent()) ?? '';
  expect((await main.textContent())?.replace(ofTheGroup, '')).not.toMatch(amounts);
  expect(await faultsHere(phone)).toEqual([]);
  await phone.openScreen('/statement');
  await main.getByText(hiddenDots).first().waitFor();
  expect(await main.textContent()).not.toMatch(amounts);

  await phone.reload();
  await main.getByText(hiddenDots).first().waitFor();
  await phone.goTo('home');
  const show = page.getByRole('button', { name: say(frameMessages, 'showAmounts') });
  const box = await show.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.down();
  const pressedAt = Date.now();
  await balance.getByText(plain, { exact: true }).waitFor();
  // A look is longer than a tap; what is waited for is the page's own clock, not ours.
  await page.waitForFunction((at) => Date.now() - at > 600, pressedAt);
  await page.mouse.up();
  await balance.getByText(hiddenDots).waitFor();

  await reviewPayment(phone, { to: 'Rosa', minutes: 75, memo: 'eggs' });
  await phone.button(say(exchangeMessages, 'payTo', { amount: words.time(75), name: 'Rosa' })).waitFor();
  await beginToPay(phone, { to: 'Rosa', minutes: 75, memo: 'eggs' });
  await page.getByText(say(exchangeMessages, 'heldPay', { amount: words.time(75), name: 'Rosa' })).waitFor();

  await show.click();
  await phone.goTo('home');
  await balance.getByText(plain, { exact: true }).waitFor();
  await phone.reload();
  await phone.button(say(frameMessages, 'hideAmounts')).waitFor();
  await phone.end();
});
