import { expect, test, vi } from 'vitest';
import type { GroupId, MemberId } from '../../src/core/ids.ts';
import { bookkeepingMessages } from '../../src/modules/bookkeeping/messages/catalog.ts';
import type { Phone as NodePhone } from '../../src/session/phone/phone.ts';
import { closedVillage } from '../session/closed-village.ts';
import { balanceOf, invite, pay as payFrom } from '../session/steps.ts';
import { until } from '../session/test-phone.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { openBooks, readBooks } from './support/pages/books.ts';
import { openClosing } from './support/pages/closing.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilNotOnRelay } from './support/pages/home.ts';
import { join } from './support/pages/join.ts';
import { pay } from './support/pages/pay.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

async function seesWhatIsClosed(dora: Phone): Promise<void> {
  const { page, words } = dora;
  await dora.goTo('people');
  for (const name of ['Ana', 'Bea', 'Carla']) {
    await page.getByRole('main').getByText(name, { exact: true }).first().waitFor();
  }
  expect(await violationsOnWhole(page)).toEqual([]);
  await openClosing(dora);
  await page.getByText('Ana, Bea, and Carla', { exact: true }).waitFor();
  await page.getByText(words.say(bookkeepingMessages, 'period', { number: '1' }), { exact: true }).waitFor();
  expect(await violationsOnWhole(page)).toEqual([]);
}

async function memberNamed(phone: NodePhone, group: GroupId, name: string): Promise<MemberId> {
  const { members } = await until(phone, group, (view) => view.members.some(({ profile }) => profile?.name === name));
  return members.find(({ profile }) => profile?.name === name)?.member ?? expect.fail(`${name} is not there`);
}

/** The whole history is there: both show the same fingerprints. */
async function agreeWith(dora: Phone, other: NodePhone, group: GroupId): Promise<void> {
  await openBooks(dora);
  await vi.waitFor(
    async () => {
      const { state, entries } = await other.books(group);
      expect(await readBooks(dora)).toMatchObject({ state, entries, rejected: 0, unforked: true });
    },
    { timeout: 40_000, interval: 200 },
  );
  expect(await violationsOnWhole(dora.page)).toEqual([]);
}

/** What the phone remembers of the closed books that it began with: `null` once it found them to agree with the history. */
const givenBooks = ({ page }: Phone): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('minga');
        opening.onsuccess = () => {
          const groups = opening.result.transaction('groups').objectStore('groups').getAll();
          groups.onsuccess = () => {
            opening.result.close();
            resolve(groups.result[0]?.closedBooks);
          };
        };
      }),
  );

test('who comes in after the books were closed sees them at once, pays and is paid, and has all that was before', async () => {
  // The others' phones run here, on the relay that the browser uses.
  const { group, ana, bea } = await closedVillage(stage.relay.url);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  const dora = await takePhone(stage);
  await join(dora, link, 'Dora');
  await waitUntilMaySpend(dora, 1200);
  expect(await violationsOnWhole(dora.page)).toEqual([]);
  await seesWhatIsClosed(dora);

  await payFrom(bea, await memberNamed(bea, group, 'Dora'), group, 30);
  await waitForBalance(dora, 30);
  await pay(dora, { to: 'Ana', minutes: 60, memo: 'bread' });
  await until(ana, group, () => balanceOf(ana, group) === -205 + 60);

  // Without a network the app opens from what it has begun with.
  await dora.reload();
  await waitForBalance(dora, -30);
  await dora.goOffline();
  await dora.reload();
  await waitForBalance(dora, -30);
  await pay(dora, { to: 'Bea', minutes: 60, memo: 'a hand in the garden' });
  await waitForBalance(dora, -90);
  await waitUntilNotOnRelay(dora);
  await dora.goOnline();
  await until(bea, group, () => balanceOf(bea, group) === 205 - 30 + 60);
  await agreeWith(dora, ana, group);
  await vi.waitFor(async () => expect(await givenBooks(dora)).toBeNull(), { timeout: 20_000 });
  await dora.end();
});
