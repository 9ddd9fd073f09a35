/** Two phones with no network tell one another what is new: two browsers, each with a camera that sees the other's screen. */
import { afterAll, expect, test } from 'vitest';
import { booksMessages } from '../../src/app/books/messages/catalog.ts';
import { sharingMessages } from '../../src/app/sharing/messages/catalog.ts';
import { bringMessages } from '../../src/modules/bring/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { type FakeCamera, fakeCamera } from './support/fake-camera.ts';
import { inLatin1, otherBooks } from './support/other-books.ts';
import { agree } from './support/pages/books.ts';
import { chooseBooks, goOn, openBring, takeIn } from './support/pages/bring.ts';
import { faceToFace } from './support/pages/face-to-face.ts';
import { waitForBalance } from './support/pages/home.ts';
import { pay } from './support/pages/pay.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const [anasCamera, beasCamera] = [fakeCamera(), fakeCamera()];
const stage = setStage({ camera: anasCamera });
afterAll(() => beasCamera.remove());

const codeOf = (phone: Phone) => phone.page.getByRole('img', { name: phone.words.say(sharingMessages, 'myCode') });

async function openSharing(phone: Phone): Promise<void> {
  await phone.openScreen('/reach');
  await phone.link(phone.words.say(booksMessages, 'toNews')).click();
  await phone.button(phone.words.say(sharingMessages, 'show')).waitFor();
}

/** Holds the shown screen before the camera of the phone that scans, for so many pictures of it. */
async function scan(scanning: Phone, camera: FakeCamera, shown: Phone, pictures = 1): Promise<void> {
  await codeOf(shown).waitFor();
  await camera.seeMoving(codeOf(shown), pictures);
  await scanning.button(scanning.words.say(sharingMessages, 'scan')).click();
}

test('Ana pays Bea where there is no signal, and Bea’s phone hears of it from Ana’s screen', async () => {
  const { ana, bea, end } = await faceToFace(stage, beasCamera);
  const { say } = ana.words;
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
  await end();
});

/** Of every five codes the camera sees four. */
const shownCodes = 620;
const isMissed = (number: number): boolean => number % 5 === 4;

test('a thousand payments that Ana brought from another system go over to Bea’s phone, though every fifth code is missed', async () => {
  const { ana, bea, end } = await faceToFace(stage, beasCamera);
  const { say } = ana.words;
  const { csv } = otherBooks(100, 1_000);
  await openBring(ana);
  await chooseBooks(ana, 'banco-de-tiempo.csv', inLatin1(csv));
  await goOn(ana);
  await ana.page.getByText(say(bringMessages, 'limitsWhy')).waitFor();
  await takeIn(ana, 1_000);
  await ana.page.getByText(say(bringMessages, 'done')).waitFor();

  for (const phone of [ana, bea]) await phone.openScreen('/news');
  await bea.button(say(sharingMessages, 'show')).click();
  await scan(ana, anasCamera, bea);
  await ana.page.getByText(say(sharingMessages, 'showAgain')).waitFor();
  await beasCamera.seeMoving(codeOf(ana), shownCodes, isMissed);
  await bea.button(say(sharingMessages, 'scan')).click();
  await bea.page.getByRole('progressbar').waitFor();
  // Each payment, and the account of each of a hundred people.
  await bea.page.getByText(say(sharingMessages, 'taken', { count: 1_100 })).waitFor({ timeout: 150_000 });
  await bea.page.getByText(say(sharingMessages, 'done')).waitFor();
  await ana.button(say(sharingMessages, 'theyAreDone')).click();
  await agree(ana, bea);
  await end();
}, 400_000);
