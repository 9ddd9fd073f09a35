/** Two phones with no network tell one another what is new: two browsers, each with a camera that sees the other's screen. */
import { expect, test } from 'vitest';
import { booksMessages } from '../../src/app/books/messages/catalog.ts';
import { sharingMessages } from '../../src/app/sharing/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { type FakeCamera, fakeCamera } from './support/fake-camera.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const [anasCamera, beasCamera] = [fakeCamera(), fakeCamera()];
const stage = setStage({ camera: anasCamera });

const codeOf = (phone: Phone) => phone.page.getByRole('img', { name: phone.words.say(sharingMessages, 'myCode') });

async function openSharing(phone: Phone): Promise<void> {
  await phone.openScreen('/reach');
  await phone.link(phone.words.say(booksMessages, 'toNews')).click();
  await phone.button(phone.words.say(sharingMessages, 'show')).waitFor();
  // What the app says of the payment lies over the page for a while, and would lie over the code.
  await phone.page.getByText(phone.words.say(exchangeMessages, 'paidNow')).waitFor({ state: 'detached' });
}

/** Holds the shown screen before the camera of the phone that scans, for so many pictures of it. */
async function scan(scanning: Phone, camera: FakeCamera, shown: Phone, pictures = 1): Promise<void> {
  await codeOf(shown).waitFor();
  await camera.see(codeOf(shown), pictures);
  await scanning.button(scanning.words.say(sharingMessages, 'scan')).click();
}

test('Ana pays Bea where there is no signal, and Bea’s phone hears of it from Ana’s screen', async () => {
  const beasBrowser = await launchChromium(beasCamera.chromiumArguments);
  const [ana, bea] = [await takePhone(stage), await takePhone({ browser: beasBrowser, relay: stage.relay })];
  const { say } = ana.words;
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  await Promise.all([ana.goOffline(), bea.goOffline()]);
  await pay(ana, { to: 'Bea', minutes: 90, memo: 'Bread' });
  await pay(bea, { to: 'Ana', minutes: 30, memo: 'Eggs' });

  await Promise.all([openSharing(ana), openSharing(bea)]);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.button(say(sharingMessages, 'show')).click();
  await scan(bea, beasCamera, ana);
  // Bea's answer carries her payment, and is longer than one picture.
  await bea.page.getByText(say(sharingMessages, 'taken', { count: 0 })).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await scan(ana, anasCamera, bea, 24);
  await ana.page.getByText(say(sharingMessages, 'showAgain')).waitFor();
  await scan(bea, beasCamera, ana, 24);
  await bea.page.getByText(say(sharingMessages, 'showAgain')).waitFor();
  await scan(ana, anasCamera, bea, 24);
  await ana.page.getByText(say(sharingMessages, 'done')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await bea.button(say(sharingMessages, 'theyAreDone')).click();
  await bea.page.getByText(say(sharingMessages, 'done')).waitFor();

  await waitForBalance(bea, 60);
  await waitForBalance(ana, -60);
  await agree(ana, bea);
  expect([...ana.faults, ...bea.faults]).toEqual([]);
  await Promise.all([ana.end(), bea.end()]);
  await beasBrowser.close();
  beasCamera.remove();
});
