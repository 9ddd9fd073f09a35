import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay, waitUntilRelayIsMissed } from './support/pages/home.ts';
import { invite, join, waitForMember } from './support/pages/join.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const stories = {
  en: { group: 'Huerta', ana: 'Ana', bea: 'Bea', bread: 'bread', eggs: 'eggs' },
  ar: { group: 'بستان القرية', ana: 'آمنة', bea: 'بدر', bread: 'الخبز', eggs: 'البيض' },
} as const;

/** The other languages walk a shorter way: `first-use-languages.test.ts`. */
describe.each(['en', 'ar'] as const)('the whole loop, in %s', (locale) => {
  test('two phones trade with no network and hold one set of books afterwards', async () => {
    const story = stories[locale];
    const [ana, bea] = await Promise.all([takePhone(stage, { locale }), takePhone(stage, { locale })]);
    const direction = await ana.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(direction).toEqual([locale, locales[locale].direction]);

    await found(ana, story.group, story.ana);
    const link = await invite(ana);
    await waitUntilOnRelay(ana);
    await join(bea, link, story.bea);
    await waitUntilMaySpend(bea, 20 * 60);
    await waitForMember(ana, story.bea);

    await ana.goOffline();
    await bea.goOffline();
    await waitUntilRelayIsMissed(ana);
    await waitUntilRelayIsMissed(bea);
    await pay(ana, { to: story.bea, minutes: 180, memo: story.bread });
    await pay(bea, { to: story.ana, minutes: 45, memo: story.eggs });
    await ana.reload();
    await bea.reload();
    await waitForBalance(ana, -180);
    await waitForBalance(bea, -45);

    await ana.goOnline();
    await bea.goOnline();
    await waitForBalance(ana, -135);
    await waitForBalance(bea, 135);
    await waitUntilMaySpend(ana, 20 * 60 - 135);
    await waitUntilMaySpend(bea, 20 * 60 + 135);
    await agree(ana, bea);

    await ana.end();
    await bea.end();
  });
});
