import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { agree } from './support/pages/books.ts';
import {
  waitForBalance,
  waitUntilMaySpend,
  waitUntilNotOnRelay,
  waitUntilOnRelay,
  waitUntilRelayIsMissed,
} from './support/pages/home.ts';
import { invite, join, waitForMember, waitUntilAdmissionIsAwaited } from './support/pages/join.ts';
import { limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { startTestRelay, type TestRelay } from './support/relay.ts';

let browser: Browser;
let relay: TestRelay;

beforeAll(async () => {
  [browser, relay] = await Promise.all([launchChromium(), startTestRelay()]);
});

afterAll(async () => {
  await browser?.close();
  await relay?.remove();
});

describe('when somebody or something is out of reach', () => {
  test('a third joins while only the relay is up, trades, and is admitted when the inviter’s phone returns', async () => {
    const [ana, bea] = await neighbours(browser, { url: relay.url });
    const link = await invite(ana);
    await waitUntilOnRelay(ana);
    await ana.closeApp();

    const carla = await takePhone(browser, { url: relay.url });
    await join(carla, link, 'Carla');
    await waitUntilAdmissionIsAwaited(carla, 'Ana');
    await waitUntilMaySpend(carla, 0);
    await waitForMember(bea, 'Carla');
    await pay(bea, { to: 'Carla', minutes: 45 });
    await waitUntilMaySpend(carla, 45);
    await pay(carla, { to: 'Bea', minutes: 15 });

    await ana.openApp();
    await waitUntilMaySpend(carla, limit + 30);
    await waitForBalance(bea, -30);
    await agree(ana, bea, carla);
    for (const phone of [ana, bea, carla]) await phone.end();
  });

  test('with the relay stopped trade goes on, and all of it arrives once the relay is started again', async () => {
    const [ana, bea] = await neighbours(browser, { url: relay.url });
    await relay.stop();
    await waitUntilRelayIsMissed(ana);
    await pay(ana, { to: 'Bea', minutes: 90 });
    await pay(bea, { to: 'Ana', minutes: 30 });
    await waitForBalance(ana, -90);
    await waitUntilNotOnRelay(ana);
    await waitForBalance(bea, -30);

    await relay.start();
    await waitForBalance(ana, -60);
    await waitForBalance(bea, 60);
    await waitUntilOnRelay(ana);
    await agree(ana, bea);
    for (const phone of [ana, bea]) await phone.end();
  });

  test('a relay that lost its store is offered everything again, and a newcomer joins from it', async () => {
    const [ana, bea] = await neighbours(browser, { url: relay.url });
    await pay(ana, { to: 'Bea', minutes: 90 });
    await waitForBalance(bea, 90);
    const link = await invite(ana);
    await relay.stop();
    await waitUntilRelayIsMissed(ana);
    relay.forget();
    await relay.start();
    await waitUntilOnRelay(ana);
    await waitUntilOnRelay(bea);

    const carla = await takePhone(browser, { url: relay.url });
    await join(carla, link, 'Carla');
    await waitUntilMaySpend(carla, limit);
    const { accepted } = await agree(ana, bea, carla);
    // Founding, two invitations, two joinings and admissions, the payment and what took these up.
    expect(accepted).toBeGreaterThanOrEqual(7);
    for (const phone of [ana, bea, carla]) await phone.end();
  });
});
