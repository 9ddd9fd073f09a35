import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/root.ts';
import { forMeMessages } from '../../src/app/for-me/messages/catalog.ts';
import { frameMessages } from '../../src/app/frame/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { answerTo, ask } from './support/pages/ask.ts';
import { openBooks, readBooks } from './support/pages/books.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
let phone: Phone;

beforeAll(async () => {
  phone = await takePhone(stage);
});

afterAll(() => phone?.end());

/** Pays the first thing in *For me* that asks for payment, and sees it gone from there. */
async function payWhatIsAsked(): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  await phone.goTo('forMe');
  const list = page.getByRole('list', { name: say(forMeMessages, 'list') });
  const address = await list.locator('a[href*="/asks/"]').first().getAttribute('href');
  const request = list.locator(`a[href="${address}"]`);
  await request.click();
  await phone.button(say(viewMessages, 'pay')).click();
  await page.getByRole('heading', { name: say(exchangeMessages, 'checkAndPay') }).waitFor();
  const whatever = new RegExp(say(exchangeMessages, 'payTo', { amount: '.+', name: '.+' }));
  await page.getByRole('button', { name: whatever }).click();
  await phone.button(say(uiMessages, 'doItNow')).click();
  await page.getByText(say(exchangeMessages, 'paidNow')).waitFor();
  await phone.goTo('forMe');
  await request.waitFor({ state: 'detached' });
}

test('a picture of it stands in the README', async () => {
  const picture = join(rootFolder, 'docs/images/home.png');
  if (process.env['MINGA_SCREENSHOTS'] !== undefined || !existsSync(picture)) await takePicture(picture);
  expect(statSync(picture).size).toBeGreaterThan(10_000);
});

async function takePicture(path: string): Promise<void> {
  const context = await stage.browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'en',
  });
  const page = await context.newPage();
  const { say } = phone.words;
  await page.goto(stage.relay.url);
  await page.getByRole('button', { name: say(welcomeMessages, 'demo') }).click();
  await page.getByRole('list', { name: say(exchangeMessages, 'lastMovements') }).waitFor();
  await page.reload();
  await page.getByRole('list', { name: say(exchangeMessages, 'lastMovements') }).waitFor();
  await page.screenshot({ path });
  await context.close();
}

test('in the demo village one person sees the whole loop, and ends it without a trace', async () => {
  const { page, words } = phone;
  const { say } = words;
  await phone.button(say(welcomeMessages, 'demo')).click();
  await phone.output(say(homeMessages, 'balance')).waitFor();
  await page.getByText(say(frameMessages, 'demo')).waitFor();
  await openBooks(phone);
  const books = await readBooks(phone);
  expect(books).toMatchObject({ sums: [words.time(0)], unforked: true });
  expect(books.accepted).toBeGreaterThan(500);

  await pay(phone, { to: 'Bea', minutes: 75, memo: 'minding the children' });
  await phone.goTo('home');
  await page
    .getByRole('list', { name: say(exchangeMessages, 'lastMovements') })
    .getByRole('link')
    .filter({ hasText: 'minding the children' })
    .click();
  await page.getByRole('heading', { name: say(exchangeMessages, 'paidTo', { name: 'Bea' }) }).waitFor();
  await page.getByText(say(exchangeMessages, 'statusAcceptedBy', { name: 'Bea' })).waitFor();

  // One in five declines; sooner or later somebody pays.
  for (const of of ['Rosa', 'Tomás', 'Sisa', 'Amaru', 'Kwame', 'Illari']) {
    const request = { of, minutes: 35 };
    await ask(phone, request);
    if ((await answerTo(phone, request)) === 'paid') break;
    expect(of).not.toBe('Illari');
  }
  await payWhatIsAsked();

  await phone.reload();
  await page.getByText(say(frameMessages, 'demo')).waitFor();
  await phone.button(say(frameMessages, 'endDemo')).click();
  await phone.button(say(welcomeMessages, 'demo')).waitFor();
  await phone.reload();
  await phone.button(say(welcomeMessages, 'demo')).waitFor();
  expect(phone.messages).toEqual([]);
});
