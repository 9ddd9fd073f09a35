import { describe, expect, test } from 'vitest';
import { foundingMessages } from '../../src/app/founding/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { profileMessages } from '../../src/app/profile/messages/catalog.ts';
import { recoveryMessages } from '../../src/app/recovery/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import { leaveCardForLater } from './support/pages/found.ts';
import { waitUntilOnRelay } from './support/pages/home.ts';
import { invite } from './support/pages/join.ts';
import { beginToPay, reviewPayment } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';
import { allPatterns, type Stop, stopsInVillage, stopsOfFounder, stopsOfPhone, visit } from './support/tour.ts';

const stage = setStage({ always: 'online' });

/** As narrow as the smallest phone, and so long that what stays at the bottom covers nothing. */
const longScreen = { width: 360, height: 3200 };

async function takeLongPhone(locale: (typeof localeIds)[number]): Promise<Phone> {
  const phone = await takePhone(stage, { locale });
  await phone.page.setViewportSize(longScreen);
  // Opened anew, it has nothing in passing to say.
  await phone.reload();
  return phone;
}

/** What axe sees is one structure, and takes twice as long as all the rest; what differs from language to language is how much room words take. */
const axeReads = 'en';

async function faultsHere({ page }: Phone, locale: string): Promise<string[]> {
  const violations = locale === axeReads ? await violationsOnWhole(page) : [];
  return [...violations, ...(await layoutFaultsOn(page)), ...(await largeTextFaultsOn(page))];
}

type Look = (at: string) => Promise<void>;

/** Its four steps, each first with nothing filled in, up to the check of the recovery card. */
async function lookAtFounding(phone: Phone, look: Look): Promise<void> {
  const { page, words } = phone;
  const { say } = words;
  const goOn = phone.button(say(foundingMessages, 'next'));
  await goOn.click();
  await page.getByText(say(foundingMessages, 'groupNameMissing')).waitFor();
  await page.getByLabel(say(foundingMessages, 'otherUnit')).check();
  await look('founding: nothing filled in');
  await page.getByLabel(say(foundingMessages, 'hours')).check();
  await page.getByLabel(say(foundingMessages, 'groupName')).fill('Huerta');
  await goOn.click();
  const together = page.getByRole('group', { name: say(foundingMessages, 'together') });
  await together.getByRole('checkbox').first().check();
  await look('founding: the tools');
  await goOn.click();
  await page.getByText(say(foundingMessages, 'agreement'), { exact: true }).first().click();
  await look('founding: the limit');
  await goOn.click();
  await phone.button(say(foundingMessages, 'found')).click();
  await page.getByText(say(profileMessages, 'nameMissing')).waitFor();
  await look('founding: me');
  await page.getByLabel(say(profileMessages, 'yourName')).fill('Ana');
  await phone.button(say(foundingMessages, 'found')).click();
  await page.getByText(say(recoveryMessages, 'words'), { exact: true }).click();
  await look('the new card');
  await phone.button(say(recoveryMessages, 'haveSaved')).click();
  await look('the card is scanned');
  await page.getByRole('tab', { name: say(recoveryMessages, 'type') }).click();
  await phone.button(say(recoveryMessages, 'confirm')).waitFor();
  await look('the card is checked');
  await page.getByRole('button', { name: say(uiMessages, 'back') }).click();
  await leaveCardForLater(phone);
}

describe.each(localeIds)('every screen, in %s', (locale) => {
  test('can be read by everybody, tapped by a thumb, and keeps all it has at 360 px and at twice the size', async () => {
    const phone = await takeLongPhone(locale);
    const { say } = phone.words;
    const faults: string[] = [];
    const visited = new Set<string>();
    const look: Look = async (at) => {
      faults.push(...(await faultsHere(phone, locale)).map((fault) => `${at}: ${fault}`));
    };
    const tour = async (stops: readonly Stop[]): Promise<void> => {
      for (const { pattern, address } of stops) {
        await visit(phone, address);
        await look(address.replace(/[0-9a-f]{64}/g, '…'));
        visited.add(pattern);
      }
    };

    await tour(stopsOfPhone);
    await visit(phone, '/');
    await phone.button(say(welcomeMessages, 'demo')).click();
    await phone.output(say(homeMessages, 'balance')).waitFor();
    await tour(await stopsInVillage(phone));
    const neighbour = locale === 'ar' ? 'روزا' : 'Rosa';
    await reviewPayment(phone, { to: neighbour, minutes: 75, memo: 'eggs' });
    await look('review');
    await reviewPayment(phone, { to: neighbour, minutes: 100 * 60 });
    await look('refusal');

    await beginToPay(phone, { to: neighbour, minutes: 75, memo: 'eggs' });
    await look('undo');
    await phone.button(say(uiMessages, 'help')).click();
    await look('help');

    await visit(phone, '/');
    await look('list of groups');
    await phone.button(say(welcomeMessages, 'found')).click();
    await lookAtFounding(phone, look);
    const link = await invite(phone);
    await look('the invitation');
    await tour(stopsOfFounder(phone));
    await waitUntilOnRelay(phone);

    const guest = await takeLongPhone(locale);
    await visit(guest, new URL(link).hash.slice(1));
    faults.push(...(await faultsHere(guest, locale)).map((fault) => `invited: ${fault}`));
    visited.add('/join/:code');

    expect(faults).toEqual([]);
    expect([...visited].sort()).toEqual([...new Set(allPatterns)].sort());
    await guest.end();
    await phone.end();
  });
});
