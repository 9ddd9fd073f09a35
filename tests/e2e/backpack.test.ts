/**
 * A relay at the market, where there is no internet: phones that have the app from a public address reach a machine in their own
 * Wi-Fi, without TLS. One machine has no such networks, so Chromium is told which of its addresses counts as public and which
 * as local; that it then asks, forbids and allows is its own doing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { certificateFor } from '../../scripts/start/certificate.ts';
import { type RelayProcess, startRelayProcess } from '../../scripts/start/relay-process.ts';
import { aboutMessages } from '../../src/app/about/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance, waitUntilRelayIsMissed } from './support/pages/home.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import type { Stage } from './support/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'minga-backpack-'));
/** What the machine at the market has in its own Wi-Fi. */
const address = '10.77.0.1';

let internet: RelayProcess;
let backpack: RelayProcess;
let stage: Stage;
let ana: Phone;
let bea: Phone;

beforeAll(async () => {
  const { certFile, keyFile } = await certificateFor(join(folder, 'tls'), [address]);
  const tls = { MINGA_TLS_CERT: certFile, MINGA_TLS_KEY: keyFile, MINGA_PORT: '0', MINGA_STATIC: inject('site') };
  internet = await startRelayProcess({ ...tls, MINGA_DATA: join(folder, 'internet') });
  backpack = await startRelayProcess({ ...tls, MINGA_DATA: join(folder, 'backpack'), MINGA_PLAIN_PORT: '0' });
  const browser = await launchChromium([
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP minga.example 127.0.0.1, MAP ${address} 127.0.0.1, MAP box.lan 127.0.0.1`,
    `--ip-address-space-overrides=127.0.0.1:${internet.port}=public,127.0.0.1:${backpack.plainPort}=local`,
  ]);
  stage = { browser, relay: { url: `https://minga.example:${internet.port}` } as Stage['relay'] };
  [ana, bea] = [await takePhone(stage, { direct: true }), await takePhone(stage, { direct: true })];
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  internet.process.kill('SIGTERM');
  for (const phone of [ana, bea]) await waitUntilRelayIsMissed(phone);
});

afterAll(async () => {
  for (const phone of [ana, bea]) await phone?.end();
  await stage?.browser.close();
  for (const relay of [internet, backpack]) relay?.process.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function addRelay(phone: Phone, relay: string): Promise<void> {
  const { say } = phone.words;
  await phone.openScreen('/about');
  await phone.page.getByLabel(say(aboutMessages, 'relayAdd')).fill(relay);
  await phone.button(say(aboutMessages, 'add')).click();
}

const hears = async ({ page, words }: Phone, key: 'relayDenied' | 'relayReached' | 'relayForbidden') =>
  page.getByText(words.say(aboutMessages, key)).waitFor();

const allowLocalNetwork = ({ context }: Phone): Promise<void> =>
  context.grantPermissions(['local-network-access'], { origin: stage.relay.url });

describe('a relay in a backpack', () => {
  test('is reached by an installed app once its person allows the local network, and not before', async () => {
    await addRelay(ana, `${address}:${backpack.plainPort}`);
    await hears(ana, 'relayDenied');
    expect(await violationsOnWhole(ana.page)).toEqual([]);
    for (const phone of [ana, bea]) {
      await allowLocalNetwork(phone);
      await addRelay(phone, `ws://${address}:${backpack.plainPort}`);
      await hears(phone, 'relayReached');
    }
    await ana.goTo('home');
    await bea.goTo('home');
    await pay(ana, { to: 'Bea', minutes: 90 });
    await waitForBalance(bea, 90);
    await agree(ana, bea);
  });

  test('is not reached by a name that no browser takes for a local one', async () => {
    await addRelay(bea, `ws://box.lan:${backpack.plainPort}`);
    await hears(bea, 'relayForbidden');
  });
});
