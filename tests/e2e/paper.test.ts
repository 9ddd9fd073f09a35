/** A market day on paper: a card before a camera is a promise, and a sheet is typed in at one go. No phone has a network. */
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { faceMessages } from '../../src/modules/exchange/messages/face/catalog.ts';
import { paperMessages } from '../../src/modules/exchange/messages/paper/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { agree } from './support/pages/books.ts';
import { carry } from './support/pages/files.ts';
import { openErrand } from './support/pages/governing.ts';
import { waitForBalance } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { openFor, waitForAccountBalance } from './support/pages/office.ts';
import { addLine, notePromise, printFor } from './support/pages/paper.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const camera = fakeCamera();
const stage = setStage({ camera });

/** Ana keeps an account for Lola, Bea knows of it, and then the network is gone. */
async function villageWithLola(): Promise<readonly [Phone, Phone]> {
  const [ana, bea] = await neighbours(stage);
  await openFor(ana, 'Lola', 300);
  await agree(ana, bea);
  await Promise.all([ana.goOffline(), bea.goOffline()]);
  return [ana, bea];
}

test('Lola’s card at Bea’s stall: one promise is paid on Ana’s phone, another refused, and files carry the answers', async () => {
  const [ana, bea] = await villageWithLola();
  const { say, time } = ana.words;
  await printFor(ana, 'cards', 'Lola', camera);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await notePromise(bea, 'Lola', 120);
  await bea.page.getByText(say(exchangeMessages, 'promisesSum', { amount: time(120) })).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await waitForBalance(bea, 0);

  await carry(bea, ana);
  const promised = { name: 'Bea', account: 'Lola', amount: time(120) };
  await openErrand(ana, say(exchangeMessages, 'theyPromised', promised));
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.button(say(viewMessages, 'pay')).click();
  await ana.button(say(exchangeMessages, 'payTo', { amount: time(120), name: 'Bea' })).click();
  await ana.button(say(uiMessages, 'doItNow')).click();
  await ana.page.getByText(say(exchangeMessages, 'paidNow')).waitFor();
  await carry(ana, bea);
  await waitForBalance(bea, 120);

  await notePromise(bea, 'Lola', 60);
  await carry(bea, ana);
  await openErrand(ana, say(exchangeMessages, 'theyPromised', { ...promised, amount: time(60) }));
  await ana.button(say(exchangeMessages, 'decline')).click();
  const why = 'Lola was at her sister’s';
  const dialog = ana.page.getByRole('dialog', { name: say(exchangeMessages, 'declinePromiseTitle') });
  await dialog.getByRole('textbox').fill(why);
  await dialog.getByRole('button', { name: say(exchangeMessages, 'declineConfirm') }).click();
  await ana.page.getByText(why).waitFor();
  await carry(ana, bea);
  await bea.openScreen('/asks?show=mine');
  await bea.page
    .getByRole('link')
    .filter({ hasText: say(exchangeMessages, 'requestDeclined') })
    .click();
  await bea.page.getByText(why).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await waitForBalance(bea, 120);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('the code for two hours is shown, and Lola holds out her card: the promise has amount and words, and stands below the sales', async () => {
  const [ana, bea] = await villageWithLola();
  const { say, time } = bea.words;
  await printFor(ana, 'cards', 'Lola', camera);
  await bea.openScreen('/sell');
  const pad = bea.page.getByRole('group', { name: say(exchangeMessages, 'amount'), exact: true });
  await pad.getByRole('button', { name: '2', exact: true }).click();
  await bea.page.getByRole('textbox').fill('Two loaves');
  await bea.button(say(faceMessages, 'showCode')).click();
  await bea.page.getByText(say(exchangeMessages, 'orTheirCard')).waitFor();
  await bea.button(say(faceMessages, 'scanAnswer')).click();
  await bea.page.getByText(say(exchangeMessages, 'promiseOf', { name: 'Lola' })).waitFor();
  await bea.button(say(exchangeMessages, 'notePromise', { name: 'Lola', amount: time(120) })).click();
  await bea.page.getByText(say(exchangeMessages, 'promiseNoted')).waitFor();
  await bea.openScreen('/sell');
  const promised = bea.page.getByRole('list', { name: say(exchangeMessages, 'requestPromised') });
  await promised.getByRole('link').filter({ hasText: 'Lola' }).click();
  await bea.page.getByText('Two loaves').waitFor();
  await bea.button(say(exchangeMessages, 'cancelPromise')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});

test('Lola’s market sheet is typed in at one go, and the second time is noticed', async () => {
  const [ana, bea] = await villageWithLola();
  const { say, time } = ana.words;
  await printFor(ana, 'sheet', 'Lola', camera);
  const openSheet = async (): Promise<void> => {
    await ana.openScreen('/paper/enter');
    await ana.button(say(paperMessages, 'scanSheet')).click();
    await ana.page.getByText(say(paperMessages, 'noLines')).waitFor();
  };
  await openSheet();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await addLine(ana, 'Ana', '3');
  await addLine(ana, 'Bea', '2');
  await ana.page.getByText(say(paperMessages, 'doesPromise')).waitFor();
  // A line that lacks its amount holds all of them back, and the app may close meanwhile.
  await addLine(ana, 'Bea', '');
  await ana.reload();
  await ana.button(say(paperMessages, 'signLines', { count: 3 })).click();
  const why = say(exchangeMessages, 'code.amount-not-positive');
  await ana.page.getByText(say(paperMessages, 'lineWrong', { number: '3', text: 'Bea', why })).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.page.getByRole('link').filter({ hasText: why }).click();
  await ana.page.getByRole('heading', { name: say(paperMessages, 'lineOf', { number: '3' }), level: 1 }).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.button(say(paperMessages, 'removeLine')).click();
  await ana.button(say(paperMessages, 'signLines', { count: 2 })).click();
  const question = ana.page.getByRole('dialog', { name: say(paperMessages, 'signLinesSure') });
  await question.getByText(time(180), { exact: true }).waitFor();
  await question.getByRole('button', { name: say(paperMessages, 'signLines', { count: 2 }) }).click();
  await ana.page.getByText(say(paperMessages, 'linesSigned')).waitFor();
  await waitForAccountBalance(ana, 'Lola', 180);
  await waitForBalance(ana, -180);

  await openSheet();
  await addLine(ana, 'Ana', '3');
  await ana.page.getByText(say(paperMessages, 'sheetBefore', { name: 'Ana', day: '' }).slice(0, 12)).waitFor();
  await ana.button(say(paperMessages, 'signLines', { count: 1 })).click();
  await ana.page.getByText(say(exchangeMessages, 'code.exchange.sheet-entered')).waitFor();
  await waitForBalance(ana, -180);

  await carry(ana, bea);
  const asked = { name: 'Lola', amount: time(120) };
  await openErrand(bea, say(exchangeMessages, 'youPromised', asked));
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
