/** A group speaks in its own words, and each person sees it in the way that suits their eyes. */
import { expect, test, vi } from 'vitest';
import { foundingMessages } from '../../src/app/founding/messages/catalog.ts';
import { settingsMessages } from '../../src/app/settings/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { found } from './support/pages/found.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

/** On the screen of one rule: a word of the group's own instead of the usual one. */
async function setWord(phone: Phone, word: string): Promise<void> {
  const { page, words } = phone;
  await page.getByText(words.say(governingMessages, 'changeRule')).click();
  await page.getByLabel(words.say(governingMessages, 'wordOwn')).check();
  await page.getByLabel(words.say(governingMessages, 'wordField')).fill(word);
  await phone.button(words.say(governingMessages, 'saveRule')).click();
}

test('the words of the founders, and those that a coordinator chose since, stand on every button in every language', async () => {
  const [ana, bea] = await Promise.all([takePhone(stage), takePhone(stage, { locale: 'fr' })]);
  const { say } = ana.words;
  const instead = say(foundingMessages, 'insteadOf', { word: say(viewMessages, 'pay') });
  await ana.button(say(welcomeMessages, 'found')).click();
  await ana.page.getByText(say(foundingMessages, 'ownWords'), { exact: true }).click();
  await ana.page.getByLabel(instead).fill('a word that is far too long for it');
  await ana.page.getByLabel(say(foundingMessages, 'groupName')).fill('Huerta');
  await ana.button(say(foundingMessages, 'next')).click();
  await ana.page.getByText(say(foundingMessages, 'wordUnsound')).waitFor();
  await ana.page.getByLabel(instead).fill('Agradecer');
  // What was typed is kept.
  await ana.page.goto(stage.relay.url);
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  await bea.button('Agradecer').waitFor();

  await ana.openScreen('/rules/unit.name.time');
  await setWord(ana, 'mingas');
  await ana.page.getByRole('heading', { name: 'mingas' }).waitFor();
  await ana.openScreen('/rules/word.ask');
  await setWord(ana, 'x'.repeat(25));
  await ana.page.getByText(say(governingMessages, 'wordUnsound')).waitFor();
  await ana.page.getByLabel(say(governingMessages, 'wordField')).fill('Convidar');
  await ana.button(say(governingMessages, 'saveRule')).click();
  await ana.page.getByRole('heading', { name: 'Convidar' }).waitFor();

  await bea.button('Convidar').waitFor();
  await bea.goTo('home');
  await bea.page
    .getByText(/^20\smingas$/)
    .first()
    .waitFor();
  await bea.button('Agradecer').click();
  await bea.page
    .getByRole('heading', { name: bea.words.say(exchangeMessages, 'choosePayeeOwn', { word: 'Agradecer' }) })
    .waitFor();
  await ana.end();
  await bea.end();
});

test('colours and the size of the text change at once, and are the same after the app was closed', async () => {
  const ana = await takePhone(stage);
  const { page, words } = ana;
  const shown = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      return [root.lang, root.dataset['theme'], root.dataset['contrast'], getComputedStyle(root).fontSize];
    });
  // The page hears of a choice, or of what the phone prefers, a moment after it was made.
  const becomes = (look: readonly string[]) => vi.waitFor(async () => expect(await shown()).toEqual(look));
  await ana.link(words.say(welcomeMessages, 'settings')).click();
  await becomes(['en', 'light', 'normal', '16px']);
  await page.getByLabel(words.say(settingsMessages, 'theme')).selectOption('contrast');
  await page.getByLabel(words.say(settingsMessages, 'textSize')).selectOption('200');
  await becomes(['en', 'light', 'more', '32px']);
  await page.getByLabel(words.say(settingsMessages, 'language')).selectOption('sw');
  await page.getByRole('heading', { name: 'Mipangilio' }).waitFor();
  await ana.reload();
  await page.getByRole('heading', { name: 'Mipangilio' }).waitFor();
  await becomes(['sw', 'light', 'more', '32px']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await becomes(['sw', 'dark', 'more', '32px']);
  await page.emulateMedia({ colorScheme: null, contrast: 'more' });
  await page.locator('select').nth(1).selectOption('light');
  await becomes(['sw', 'light', 'more', '32px']);
  await ana.end();
});
