/**
 * Two phones, each in a network of its own with a cable between them, and no internet: two codes connect them. Where no
 * networks can be made both are on this machine's loopback, and that is said.
 */
import { afterAll, expect, test } from 'vitest';
import { sharingMessages } from '../../src/app/sharing/messages/catalog.ts';
import { launchChromium } from './support/chromium.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { layNetworks } from './support/networks.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { openLinking, scanLink, waitForLink, waitForSame } from './support/pages/local-link.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const networks = layNetworks();
const cameras = { ana: fakeCamera(), bea: fakeCamera() };
afterAll(() => {
  networks?.remove();
  for (const camera of Object.values(cameras)) camera.remove();
});

const take = async (who: 'ana' | 'bea') => {
  const within = networks?.[who];
  const browser = await launchChromium(cameras[who].chromiumArguments, within);
  return { browser, phone: await takePhone({ browser, relay: stage.relay }, { within }) };
};

test('two scans connect phones that share no more than a cable, and payments arrive live both ways', async () => {
  process.stderr.write(
    networks === null
      ? 'no networks can be made here: both phones are on loopback\n'
      : 'each phone is in a network namespace of its own\n',
  );
  const [anas, beas] = [await take('ana'), await take('bea')];
  const [ana, bea] = [anas.phone, beas.phone];
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  for (const phone of [ana, bea]) phone.aerial.cut();
  await pay(ana, { to: 'Bea', minutes: 90, memo: 'Bread' });
  await openLinking(ana);
  await bea.openScreen('/link');
  await ana.button(ana.words.say(sharingMessages, 'show')).click();
  await scanLink(bea, cameras.bea, ana);
  await scanLink(ana, cameras.ana, bea);
  await Promise.all([waitForLink(ana, 'Bea'), waitForLink(bea, 'Ana')]);
  await Promise.all([waitForSame(ana), waitForSame(bea)]);
  await pay(bea, { to: 'Ana', minutes: 30, memo: 'Eggs' });
  await waitForBalance(ana, -60);
  await waitForBalance(bea, 60);
  await agree(ana, bea);
  for (const { phone, browser } of [anas, beas]) {
    expect(phone.faults).toEqual([]);
    await phone.end();
    await browser.close();
  }
});
