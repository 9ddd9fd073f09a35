import { expect, test } from 'vitest';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { belongingMessages } from '../../src/modules/belonging/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree, booksOf } from './support/pages/books.ts';
import { openErrand, sayYes } from './support/pages/governing.ts';
import { chooseOffered, openGuardians, readAlong, sayWhoIAm, showCode, vouch } from './support/pages/guardians.ts';
import { waitForBalance, waitUntilMaySpend, waitUntilOnRelay } from './support/pages/home.ts';
import { invite } from './support/pages/join.ts';
import { bringIn, limit, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

test('somebody else comes in as Bea on her neighbours’ words: her phone says so, she refuses, and it gets nothing', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = bea.words;
  const caro = await takePhone(stage);
  await bringIn(ana, caro, 'Caro');
  await pay(bea, { to: 'Caro', minutes: 120, memo: 'seedlings' });
  await waitForBalance(caro, 120);
  await chooseOffered(bea);
  for (const guardian of [ana, caro]) {
    await openGuardians(guardian);
    await guardian.link(say(belongingMessages, 'scanReturn')).waitFor();
  }

  // Ana and Caro are deceived, and Bea's own phone is called lost.
  const link = await invite(ana);
  await waitUntilOnRelay(ana);
  const other = await takePhone(stage);
  await readAlong(other, link);
  await sayWhoIAm(other, 'Bea');
  const code = await showCode(other);
  for (const guardian of [ana, caro]) await vouch(guardian, code, 'Bea');
  await other.button(say(belongingMessages, 'comeInAs', { name: 'Bea' })).click();
  // It is led there by itself, so whoever went elsewhere before would be brought back.
  await other.page.getByRole('heading', { name: say(belongingMessages, 'lostTitle') }).waitFor();
  await waitUntilMaySpend(other, 0);

  // Bea has the last word.
  await openErrand(bea, say(belongingMessages, 'errandCameIn'));
  await bea.page.getByText(say(belongingMessages, 'newPhoneLost')).waitFor();
  await bea.page.getByText('Ana and Caro').waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await sayYes(bea, say(belongingMessages, 'refuse'));
  await bea.page.getByText(say(belongingMessages, 'noNewPhones')).waitFor();
  await waitForBalance(bea, -120);
  await waitUntilMaySpend(bea, limit - 120);

  // The other phone is told, and there is nothing on it to spend or to sign with.
  await other.goTo('home');
  await other.page.getByText(say(homeMessages, 'revoked')).waitFor();
  await other.link(say(homeMessages, 'toEnded')).click();
  await other.page.getByText(say(belongingMessages, 'endedRefused')).waitFor();
  expect(await violationsOnWhole(other.page)).toEqual([]);

  // What Bea is paid arrives on her phone, and she spends it. The other hears no more of the group.
  await pay(caro, { to: 'Bea', minutes: 60 });
  await waitUntilMaySpend(bea, limit - 60);
  const last = await booksOf(other);
  await pay(bea, { to: 'Ana', minutes: 30 });
  await waitForBalance(ana, 30);
  const { accepted } = await agree(ana, bea, caro);
  await other.reload();
  expect(await booksOf(other)).toEqual(last);
  expect(last.accepted).toBeLessThan(accepted);
  await waitUntilMaySpend(other, 0);
  expect(await other.button(say(viewMessages, 'pay')).count()).toBe(0);
  await Promise.all([ana, bea, caro, other].map((phone) => phone.end()));
});
