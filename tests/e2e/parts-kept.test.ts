/** Parts of the app that are fetched when they are first needed, on a phone that can fetch nothing by then. */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { welcomeMessages } from '../../src/app/welcome/messages/catalog.ts';
import { publishSite } from './support/next-version.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const site = publishSite(inject('site'));
const stage = setStage({ site: site.folder });
afterAll(() => site.remove());

let phone: Phone;

/** A first visit: nothing but the welcome was shown, and the service worker has kept the rest. */
beforeEach(async () => {
  phone = await takePhone(stage);
  await phone.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
});

/** Replay, commands, queries and screens of a group that this phone meets for the first time. */
async function openAGroupAndPay(): Promise<void> {
  const { say } = phone.words;
  await phone.button(say(welcomeMessages, 'demo')).click();
  await phone.output(say(homeMessages, 'balance')).waitFor();
  await pay(phone, { to: 'Bea', minutes: 75 });
}

describe('after a first visit', () => {
  test('a group is opened and paid in though there is no network any more', async () => {
    await phone.goOffline();
    await openAGroupAndPay();
    await phone.end();
  });

  test('a group is opened and paid in though the relay has another version by now, and none of the old parts', async () => {
    site.publishNext();
    const parts = globSync('assets/*.js', { cwd: site.folder });
    expect(parts.length).toBeGreaterThan(50);
    for (const part of parts) rmSync(join(site.folder, part));
    await openAGroupAndPay();
    await phone.end();
  });
});
