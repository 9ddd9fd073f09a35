import { describe, expect, test } from 'vitest';
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
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('when somebody or something is out of reach', () => {
  test('a third joins while only the relay is up, trades, and is admitted when the inviter’s phone returns', async () => {
    const [ana, bea] = await neighbours(stage);
    const link = await invite(ana);
    await waitUntilOnRelay(ana);
    await ana.closeApp();

    const carla = await takePhone(stage);
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
    const [ana, bea] = await neighbours(stage);
    await stage.relay.stop();
    await waitUntilRelayIsMissed(ana);
    await pay(ana, { to: 'Bea', minutes: 90 });
    await pay(bea, { to: 'Ana', minutes: 30 });
    await waitForBalance(ana, -90);
    await waitUntilNotOnRelay(ana);
    await waitForBalance(bea, -30);

    await stage.relay.start();
    await waitForBalance(ana, -60);
    await waitForBalance(bea, 60);
    await waitUntilOnRelay(ana);
    await agree(ana, bea);
    for (const phone of [ana, bea]) await phone.end();
  });

  test('a network that went without a word is missed as soon as the browser knows, and what came meanwhile arrives', async () => {
    const [ana, bea] = await neighbours(stage);
    await ana.loseNetwork();
    await waitUntilRelayIsMissed(ana);
    await pay(bea, { to: 'Ana', minutes: 30 });
    await waitForBalance(bea, -30);

    await ana.findNetwork();
    await waitForBalance(ana, 30);
    await agree(ana, bea);
    for (const phone of [ana, bea]) await phone.end();
  });

  test('a relay that lost its store is offered everything again, and a newcomer joins from it', async () => {
    const [ana, bea] = await neighbours(stage);
    await pay(ana, { to: 'Bea', minutes: 90 });
    await waitForBalance(bea, 90);
    const link = await invite(ana);
    await stage.relay.stop();
    await waitUntilRelayIsMissed(ana);
    stage.relay.forget();
    await stage.relay.start();
    await waitUntilOnRelay(ana);
    await waitUntilOnRelay(bea);

    const carla = await takePhone(stage);
    await join(carla, link, 'Carla');
    await waitUntilMaySpend(carla, limit);
    const { accepted } = await agree(ana, bea, carla);
    // Founding, two invitations, two joinings and admissions, the payment and what took these up.
    expect(accepted).toBeGreaterThanOrEqual(7);
    for (const phone of [ana, bea, carla]) await phone.end();
  });
});
