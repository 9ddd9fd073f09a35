import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { localAddresses } from '../../scripts/start/local-addresses.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { settingsMessages } from '../../src/app/settings/messages/catalog.ts';
import { startingMessages } from '../../src/app/starting/messages/catalog.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { withoutCurves, withoutWebAssembly } from './support/older-browser.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { wordsOf } from './support/words.ts';

const stage = setStage({ host: '0.0.0.0' });

describe.each(localeIds)('in %s', (locale) => {
  test('at an address without https there is one sentence and its remedy', async () => {
    const [address] = localAddresses(networkInterfaces());
    if (address === undefined) throw new Error('this machine has no address in a network');
    const { say } = await wordsOf(locale);
    const context = await stage.browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`http://${address}:${stage.relay.port}`);
    await page.getByRole('heading', { name: say(startingMessages, 'cannotStart') }).waitFor();
    await page.getByText(say(startingMessages, 'lackSecure')).waitFor();
    await page.getByText(say(startingMessages, 'remedySecure')).waitFor();
    await context.close();
  });

  test('without WebAssembly there is one sentence and its remedy', async () => {
    const phone = await takePhone(stage, { locale, older: withoutWebAssembly });
    const { say } = phone.words;
    await phone.page.getByText(say(startingMessages, 'lackWasm')).waitFor();
    await phone.page.getByText(say(startingMessages, 'remedyWasm')).waitFor();
    await phone.end();
  });
});

test('a browser whose WebCrypto knows no Ed25519 and no X25519 trades all the same, and says that its keys lie weaker', async () => {
  const older = await takePhone(stage, { older: withoutCurves });
  const newer = await takePhone(stage);
  const { say } = older.words;
  await found(older, 'Huerta', 'Ana');
  await older.page.getByText(say(homeMessages, 'weakKeys')).waitFor();
  await bringIn(older, newer, 'Bea');
  expect(await newer.page.getByText(say(homeMessages, 'weakKeys')).count()).toBe(0);

  await pay(older, { to: 'Bea', minutes: 60 });
  await older.reload();
  await pay(newer, { to: 'Ana', minutes: 15 });
  await waitForBalance(older, -45);
  await waitForBalance(newer, 45);
  await agree(older, newer);

  for (const [phone, words] of [
    [older, 'keysWeak'],
    [newer, 'keysStrong'],
  ] as const) {
    await phone.page.evaluate(() => {
      location.hash = '/settings';
    });
    await phone.page.getByText(say(settingsMessages, words)).waitFor();
  }
  for (const phone of [older, newer]) await phone.end();
});
