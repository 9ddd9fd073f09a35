import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesMessages } from '../../src/app/files/messages/catalog.ts';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { agree } from './support/pages/books.ts';
import { carry, exportLocked, openFile, saveInvitation, saveReceipt, unlockFile } from './support/pages/files.ts';
import { waitForBalance, waitUntilMaySpend } from './support/pages/home.ts';
import { acceptInvitation, waitForMember } from './support/pages/join.ts';
import { limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
let ana: Phone;
let bea: Phone;

// One village for all of these. From its first payment on no phone has a network: files alone carry the news.
beforeAll(async () => {
  [ana, bea] = await neighbours(stage);
  await pay(ana, { to: 'Bea', minutes: 90, memo: 'beans and rice' });
  await waitForBalance(bea, 90);
  await agree(ana, bea);
  await ana.goOffline();
  await bea.goOffline();
});

afterAll(async () => {
  await ana?.end();
  await bea?.end();
});

/** A phone that only has the app, out of reach of everything. */
async function takeStranger(): Promise<Phone> {
  const phone = await takePhone(stage);
  await phone.goOffline();
  return phone;
}

describe('files', () => {
  test('the group, locked with a passphrase, opens on another phone to the same fingerprints', async () => {
    const stranger = await takeStranger();
    const { say } = stranger.words;
    await openFile(stranger, await exportLocked(ana, 'correct horse battery'));
    await unlockFile(stranger, 'correct horse stable');
    await stranger.page.getByText(say(filesMessages, 'wrong-passphrase')).waitFor();
    await unlockFile(stranger, 'correct horse battery');
    await stranger.link(say(filesMessages, 'toGroup')).click();
    await stranger.page.getByText(say(homeMessages, 'reader')).waitFor();
    await waitForMember(stranger, 'Bea');
    await agree(ana, stranger);
    await stranger.end();
  });

  test('what happened since travels in an open file, made after a warning, to a phone that is in the group', async () => {
    await pay(ana, { to: 'Bea', minutes: 30 });
    await carry(ana, bea);
    await waitForBalance(bea, 120);
    await carry(bea, ana);
    await waitForBalance(ana, -120);
    await agree(ana, bea);
  });

  test('a receipt is checked by a stranger: both signatures, and what it was for only when that was ticked', async () => {
    const stranger = await takeStranger();
    const { say } = stranger.words;
    for (const withMemo of [false, true]) {
      await openFile(stranger, await saveReceipt(bea, { minutes: 90, withMemo }));
      await stranger.page.getByText(say(filesMessages, 'payerHolds')).waitFor();
      await stranger.page.getByText(say(filesMessages, 'payeeHolds')).waitFor();
      expect(await stranger.page.getByText('beans and rice').count()).toBe(withMemo ? 1 : 0);
    }
    await stranger.end();
  });

  test('an invitation as a file brings a newcomer in with no relay anywhere, and theirs brings them to the inviter', async () => {
    const carla = await takeStranger();
    await openFile(carla, await saveInvitation(ana));
    await acceptInvitation(carla, 'Carla');
    await carry(carla, ana);
    await waitForMember(ana, 'Carla');
    await carry(ana, carla);
    await waitUntilMaySpend(carla, limit);
    // Taking the limit up is an entry of Carla's own.
    await carry(carla, ana);
    await agree(ana, carla);
    await carla.end();
  });
});
