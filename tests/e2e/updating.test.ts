import { afterAll, describe, expect, inject, test } from 'vitest';
import { frameMessages } from '../../src/app/frame/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { publishSite } from './support/next-version.ts';
import { agree } from './support/pages/books.ts';
import { waitForBalance, waitUntilNotOnRelay, waitUntilRelayIsMissed } from './support/pages/home.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { fillInPayment, pay } from './support/pages/pay.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const site = publishSite(inject('site'));
const stage = setStage({ site: site.folder });
afterAll(() => site.remove());

const version = ({ page }: Phone): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['version']);

describe('a new version', () => {
  test('is asked about, also twice while a draft is open, and strands neither the draft nor unsent entries', async () => {
    const [ana, bea] = await neighbours(stage);
    const { say } = ana.words;
    const update = ana.button(say(frameMessages, 'update'));
    const otherTab = await ana.openTab();
    await ana.show();
    site.publishNext();
    await ana.reload();
    await ana.page.getByText(say(frameMessages, 'updateReady')).waitFor();

    await ana.goOffline();
    await waitUntilRelayIsMissed(ana);
    await pay(ana, { to: 'Bea', minutes: 60 });
    await waitUntilNotOnRelay(ana);
    await fillInPayment(ana, { to: 'Bea', minutes: 75, memo: 'half a sack of maize' });

    await update.click();
    const question = ana.page.getByRole('dialog', { name: say(frameMessages, 'updateTitle') });
    await question.getByText(say(frameMessages, 'updateDraft')).waitFor();
    await question.getByRole('button', { name: say(frameMessages, 'notNow') }).click();
    expect(await version(ana)).toBeUndefined();
    await update.click();
    const reloaded = Promise.all([ana.page.waitForEvent('load'), otherTab.page.waitForEvent('load')]);
    await question.getByRole('button', { name: say(frameMessages, 'update') }).click();
    await reloaded;
    expect([await version(ana), await version(otherTab)]).toEqual(['next', 'next']);

    const memo = ana.page.getByLabel(say(exchangeMessages, 'whatFor'));
    await memo.waitFor();
    expect(await memo.inputValue()).toBe('half a sack of maize');
    await waitForBalance(ana, -60);
    await ana.goOnline();
    await waitForBalance(bea, 60);
    await agree(ana, bea);
    for (const phone of [ana, bea]) await phone.end();
  });
});
