/** Two phones on one network that no relay can be reached from: two codes connect them, and what one does is on the other. */
import { expect, test } from 'vitest';
import { linkMessages } from '../../src/app/local-link/messages/catalog.ts';
import { sharingMessages } from '../../src/app/sharing/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { fakeCamera } from './support/fake-camera.ts';
import { agree } from './support/pages/books.ts';
import { found } from './support/pages/found.ts';
import { waitForBalance } from './support/pages/home.ts';
import { linkNearby, openLinking, scanLink, waitForLink, waitForSame } from './support/pages/local-link.ts';
import { bringIn } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const [anasCamera, beasCamera] = [fakeCamera(), fakeCamera()];
const stage = setStage({ camera: anasCamera });

async function twoPhones() {
  const beasBrowser = await launchChromium(beasCamera.chromiumArguments);
  const [ana, bea] = [await takePhone(stage), await takePhone({ browser: beasBrowser, relay: stage.relay })];
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  const end = async (): Promise<void> => {
    expect([...ana.faults, ...bea.faults]).toEqual([]);
    await Promise.all([ana.end(), bea.end()]);
    await beasBrowser.close();
  };
  return { ana, bea, end };
}

test('with no relay to be reached, two scans connect the phones, and payments arrive live both ways', async () => {
  const { ana, bea, end } = await twoPhones();
  // Nothing leaves through a proxy that is cut; what phones say to one another directly does not go through one.
  for (const phone of [ana, bea]) phone.aerial.cut();
  await pay(ana, { to: 'Bea', minutes: 90, memo: 'Bread' });
  await pay(bea, { to: 'Ana', minutes: 30, memo: 'Eggs' });

  await Promise.all([openLinking(ana), openLinking(bea)]);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await ana.button(ana.words.say(sharingMessages, 'show')).click();
  await scanLink(bea, beasCamera, ana);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await scanLink(ana, anasCamera, bea);
  await Promise.all([waitForLink(ana, 'Bea'), waitForLink(bea, 'Ana')]);
  await Promise.all([waitForSame(ana), waitForSame(bea)]);
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  await pay(ana, { to: 'Bea', minutes: 15, memo: 'Salt' });
  await pay(bea, { to: 'Ana', minutes: 45, memo: 'Oil' });
  await waitForBalance(bea, 30);
  await waitForBalance(ana, -30);
  await agree(ana, bea);

  await ana.openScreen('/link');
  await ana.button(ana.words.say(linkMessages, 'part')).click();
  await ana.page.getByText(ana.words.say(linkMessages, 'parted')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await bea.openScreen('/link');
  await bea.button(bea.words.say(sharingMessages, 'show')).waitFor();
  await end();
});

test('phones that are online need no codes: the relay introduces them, and is not needed then', async () => {
  const { ana, bea, end } = await twoPhones();
  await linkNearby(ana, bea, ['Ana', 'Bea']);
  for (const phone of [ana, bea]) phone.aerial.cut();
  await pay(ana, { to: 'Bea', minutes: 15, memo: 'Salt' });
  await waitForBalance(bea, 15);
  await end();
  for (const camera of [anasCamera, beasCamera]) camera.remove();
});
