/** A market stall where there is no signal: two browsers, each with a camera that sees the other's screen. (protocol §3.4) */
import type { Locator } from 'playwright-core';
import { encodeQR } from 'qr';
import { afterAll, describe, expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { faceMessages } from '../../src/modules/exchange/messages/face/catalog.ts';
import { paperMessages } from '../../src/modules/exchange/messages/paper/catalog.ts';
import { talkMessages } from '../../src/view/talk/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { type FakeCamera, fakeCamera } from './support/fake-camera.ts';
import { agree } from './support/pages/books.ts';
import { faceToFace } from './support/pages/face-to-face.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { tapTime } from './support/pages/pad.ts';
import { printFor } from './support/pages/paper.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { visit } from './support/tour.ts';

const [anasCamera, beasCamera] = [fakeCamera(), fakeCamera()];
const stage = setStage({ camera: anasCamera });
afterAll(beasCamera.remove);
const face = faceMessages.en;

/** Enough pictures of a code that moves. */
const moving = 24;

const codeCalled = ({ page }: Phone, name: string) => page.getByRole('img', { name, exact: true });

async function hold(camera: FakeCamera, shown: Phone, code: string): Promise<void> {
  await codeCalled(shown, code).waitFor();
  await camera.seeMoving(codeCalled(shown, code), moving);
}

/** All of it can be seen at once, one below the other and above the bar of places, without a finger on the screen. */
async function inSight({ page }: Phone, ...shown: readonly Locator[]): Promise<void> {
  let above = 0;
  for (const each of [...shown, page.getByRole('navigation').last()]) {
    const { y, height } = (await each.boundingBox()) ?? { y: Number.NaN, height: 0 };
    expect(y, String(each)).toBeGreaterThanOrEqual(above);
    above = y + height;
  }
}

/** How long the phones took, without the time in which a person holds one before the other. */
class Stopwatch {
  milliseconds = 0;
  async time(step: () => Promise<void>): Promise<void> {
    const began = performance.now();
    await step();
    this.milliseconds += performance.now() - began;
  }
}

async function enterSale(ana: Phone, minutes: number, words: string): Promise<void> {
  await ana.openScreen('/sell');
  await tapTime(ana, ana.words.say(exchangeMessages, 'amount'), minutes);
  await ana.page.getByLabel(ana.words.say(exchangeMessages, 'whatFor')).fill(words);
}

async function buy(ana: Phone, bea: Phone, watch = new Stopwatch()): Promise<Stopwatch> {
  const { say } = ana.words;
  await hold(beasCamera, ana, face.billCode);
  await inSight(ana, codeCalled(ana, face.billCode), ana.button(face.scanAnswer));
  await watch.time(async () => {
    await bea.openScreen('/scan');
    await bea.button(say(exchangeMessages, 'payTo', { amount: '1 h 30 min', name: 'Ana' })).waitFor();
  });
  await bea.button(say(exchangeMessages, 'payTo', { amount: '1 h 30 min', name: 'Ana' })).click();
  await hold(anasCamera, bea, face.paymentCode);
  const scanTheirAnswer = bea.button(say(faceMessages, 'scanTheirAnswer', { name: 'Ana' }));
  await inSight(bea, codeCalled(bea, face.paymentCode), scanTheirAnswer);
  await watch.time(async () => {
    await ana.button(face.scanAnswer).click();
    await ana.page.getByText(say(faceMessages, 'hasPaid', { name: 'Bea' })).waitFor();
  });
  await hold(beasCamera, ana, face.answerCode);
  await inSight(ana, codeCalled(ana, face.answerCode), ana.button(face.nextCustomer));
  await watch.time(async () => {
    await scanTheirAnswer.click();
    await bea.page.getByText(say(faceMessages, 'hasIt', { name: 'Ana' })).waitFor();
  });
  return watch;
}

describe('a stall with a queue and no signal', () => {
  test('three scans, and both see a tick with the other’s name; the next customer is one tap away', async () => {
    const { ana, bea, end } = await faceToFace(stage, beasCamera);
    const { say } = ana.words;

    // The stall sells the same all day: that is a button.
    await enterSale(ana, 90, 'Eggs');
    await ana.button(face.keepPrice).click();
    const price = ana.button('Eggs 1 h 30 min');
    await price.waitFor();
    // Nothing of it is left to be shown to the next by mistake.
    expect(await ana.page.getByLabel(say(exchangeMessages, 'whatFor')).inputValue()).toBe('');
    expect(await violationsOnWhole(ana.page)).toEqual([]);
    await price.click();
    await codeCalled(ana, face.billCode).waitFor();
    expect(await violationsOnWhole(ana.page)).toEqual([]);

    const watch = await buy(ana, bea);
    process.stderr.write(`from scan to ticks, human waits excluded: ${Math.round(watch.milliseconds)} ms\n`);
    expect(watch.milliseconds).toBeLessThan(10_000);
    expect(await violationsOnWhole(ana.page)).toEqual([]);
    expect(await violationsOnWhole(bea.page)).toEqual([]);
    await bea.button(say(exchangeMessages, 'done')).click();
    await waitForBalance(bea, -90);

    await ana.button(face.nextCustomer).click();
    await ana.page.getByText(say(faceMessages, 'todayTotal', { count: 1, amount: '1 h 30 min' })).waitFor();
    // The second of the day; either app is closed on the way and opened again.
    await price.click();
    await hold(beasCamera, ana, face.billCode);
    await ana.reload();
    await codeCalled(ana, face.billCode).waitFor();
    await bea.openScreen('/scan');
    const confirm = bea.button(say(exchangeMessages, 'payTo', { amount: '1 h 30 min', name: 'Ana' }));
    await confirm.waitFor();
    await bea.reload();
    await confirm.click();
    await codeCalled(bea, face.paymentCode).waitFor();
    await bea.reload();
    await hold(anasCamera, bea, face.paymentCode);
    await ana.button(face.scanAnswer).click();
    await ana.page.getByText(say(faceMessages, 'hasPaid', { name: 'Bea' })).waitFor();
    await ana.reload();
    await hold(beasCamera, ana, face.answerCode);
    await bea.button(say(faceMessages, 'scanTheirAnswer', { name: 'Ana' })).click();
    await bea.page.getByText(say(faceMessages, 'hasIt', { name: 'Ana' })).waitFor();
    await bea.button(say(exchangeMessages, 'done')).click();
    await waitForBalance(bea, -180);
    await ana.button(face.nextCustomer).click();
    await ana.page.getByText(say(faceMessages, 'todayTotal', { count: 2, amount: '3 h' })).waitFor();

    await payByPrinted(ana, bea);
    // Of another group, damaged, or no code of ours: one sentence says which.
    await wrongCodes(ana, bea);
    await end();
  });

  test('a code is read twice, a sale is cancelled after it was paid, an app is opened again: nobody pays twice', async () => {
    const { ana, bea, end } = await faceToFace(stage, beasCamera);
    const { say } = ana.words;
    const confirm = bea.button(say(exchangeMessages, 'payTo', { amount: '1 h 30 min', name: 'Ana' }));
    await enterSale(ana, 90, 'Eggs');
    await ana.button(face.showCode).click();
    await hold(beasCamera, ana, face.billCode);
    await bea.openScreen('/scan');
    await confirm.waitFor();
    await bea.button(face.dropBill).click();
    await confirm.waitFor();
    await goOnFromHome(bea, say(exchangeMessages, 'purchaseOpen', { name: 'Ana' }));
    await confirm.click();
    await codeCalled(bea, face.paymentCode).waitFor();
    await goOnFromHome(bea, say(exchangeMessages, 'answerMissing', { name: 'Ana' }));
    await bea.button(face.withoutAnswer).click();
    await bea.openScreen('/scan');
    await bea.page.getByText(say(faceMessages, 'paidBefore', { name: 'Ana' })).waitFor();

    // Something else is entered: that is another bill.
    await goOnFromHome(ana, say(exchangeMessages, 'saleOpen', { amount: '1 h 30 min' }));
    await ana.button(face.cancelSale).click();
    await ana.page.getByLabel(say(exchangeMessages, 'whatFor')).fill('Brown eggs');
    await ana.button(face.showCode).click();
    await hold(anasCamera, bea, face.paymentCode);
    await ana.button(face.scanAnswer).click();
    await ana.page.getByText(say(faceMessages, 'hasPaid', { name: 'Bea' })).waitFor();
    await goOnFromHome(ana, say(exchangeMessages, 'saleAnswer', { name: 'Bea' }));
    await hold(beasCamera, ana, face.answerCode);
    await bea.button(say(faceMessages, 'scanTheirAnswer', { name: 'Ana' })).click();
    await bea.page.getByText(face.inWriting).waitFor();
    await bea.button(say(exchangeMessages, 'done')).click();
    await waitForBalance(bea, -90);
    expect(await bea.link(exchangeMessages.en.goOn).count()).toBe(0);
    await ana.button(face.nextCustomer).click();
    await ana.page.getByText(say(faceMessages, 'todayTotal', { count: 1, amount: '1 h 30 min' })).waitFor();
    await agree(ana, bea);
    await end();
  });
});

/** The app is closed and opened again; Home and *For me* say what was begun, and lead back to it. */
async function goOnFromHome(phone: Phone, notice: string): Promise<void> {
  await phone.openScreen('/');
  await phone.reload();
  await phone.page.getByText(notice).waitFor();
  await phone.link(exchangeMessages.en.goOn).waitFor();
  await phone.goTo('forMe');
  await phone.page.getByRole('link').filter({ hasText: notice }).waitFor();
  expect(await violationsOnWhole(phone.page)).toEqual([]);
  await phone.goTo('home');
  expect(await violationsOnWhole(phone.page)).toEqual([]);
  await phone.link(exchangeMessages.en.goOn).click();
}

/** The code that hangs at the stall names nobody's amount: Bea says how much, and the stall hears of it from her screen. */
async function payByPrinted(ana: Phone, bea: Phone): Promise<void> {
  const { say } = bea.words;
  await ana.openScreen('/sell');
  await ana.link(face.printCode).click();
  await ana.page.getByRole('heading', { level: 1, name: paperMessages.en.stallCode }).waitFor();
  await printFor(ana, 'stall', 'Ana', beasCamera);
  await bea.openScreen('/scan');
  await tapTime(bea, say(exchangeMessages, 'amount'), 15);
  await bea.button(say(exchangeMessages, 'payTo', { amount: '15 min', name: 'Ana' })).click();
  await hold(anasCamera, bea, face.paymentCode);
  await ana.openScreen('/sell');
  await ana.button(face.printedPaid).click();
  await ana.page.getByText(say(faceMessages, 'hasPaid', { name: 'Bea' })).waitFor();
  await hold(beasCamera, ana, face.answerCode);
  await bea.button(say(faceMessages, 'scanTheirAnswer', { name: 'Ana' })).click();
  await bea.page.getByText(say(faceMessages, 'hasIt', { name: 'Ana' })).waitFor();
  await bea.button(say(exchangeMessages, 'done')).click();
  await waitForBalance(bea, -195);
  await ana.button(face.nextCustomer).click();
  await agree(ana, bea);
}

/** Codes that are of no use here, each before the camera of whoever wants to pay. */
async function wrongCodes(ana: Phone, bea: Phone): Promise<void> {
  const { say } = bea.words;
  await ana.openScreen('/sell');
  await ana.button('Eggs 1 h 30 min').click();
  await hold(beasCamera, ana, face.billCode);
  await visit(bea, '/');
  await found(bea, 'Taller', 'Bea');
  await bea.openScreen('/scan');
  await bea.page.getByText(say(talkMessages, 'code.screen.other-group')).waitFor();

  const paper = await ana.context.newPage();
  for (const [text, code] of [
    [`MINGA1:${'A1B2C3'.repeat(12)}`, 'code.screen.damaged'],
    ['https://minga.example/', 'code.screen.not-a-minga-code'],
    [`https://minga.example/#/join/${'a'.repeat(43)}.${'b'.repeat(24)}`, 'code.screen.is-invitation'],
  ] as const) {
    await bea.openScreen('/sell');
    await paper.setContent(`<main style="width:300px">${encodeQR(text, 'svg')}</main>`);
    await beasCamera.see(paper.locator('svg'));
    await bea.openScreen('/scan');
    await bea.page.getByText(say(talkMessages, code)).waitFor();
  }
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  // What it is can be followed from there.
  await bea.link(talkMessages.en.openIt).click();
  await bea.page.waitForURL(/#\/join\//);
}
