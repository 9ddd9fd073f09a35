import { expect, test } from 'vitest';
import { homeMessages } from '../../src/app/home/messages/catalog.ts';
import { belongingMessages } from '../../src/modules/belonging/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree, booksOf } from './support/pages/books.ts';
import { openErrand, openTrust, sayYes } from './support/pages/governing.ts';
import { waitForBalance } from './support/pages/home.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

test('Dora is removed: her phone says so and by whom, keeps her own history, and gets nothing written after', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const dora = await takePhone(stage);
  await bringIn(ana, dora, 'Dora');
  await pay(dora, { to: 'Bea', minutes: 60, memo: 'eggs' });
  await waitForBalance(bea, 60);

  await openTrust(ana, 'Dora');
  await sayYes(ana, say(governingMessages, 'removeButton'));
  await openErrand(bea, say(governingMessages, 'errandRemove', { name: 'Ana', about: 'Dora' }));
  await sayYes(bea, say(governingMessages, 'agree'));

  // Said on Home, and where it leads: since when, by whose word, and what is left.
  await dora.goTo('home');
  await dora.page.getByText(say(homeMessages, 'removed')).waitFor();
  expect(await violationsOnWhole(dora.page)).toEqual([]);
  await dora.link(say(homeMessages, 'toEnded')).click();
  await dora.page.getByText(say(belongingMessages, 'endedRemoved')).waitFor();
  await dora.page.getByText('Ana and Bea decided it').waitFor();
  await dora.page.getByText(say(belongingMessages, 'endedKeeps')).waitFor();
  expect(await violationsOnWhole(dora.page)).toEqual([]);

  // The others trade on. By the time the first of it is with both, their traffic has another key.
  await pay(ana, { to: 'Bea', minutes: 90, memo: 'honey' });
  await agree(ana, bea);
  const last = await booksOf(dora);
  await pay(ana, { to: 'Bea', minutes: 30, memo: 'cheese' });
  const { accepted } = await agree(ana, bea);
  await dora.reload();
  expect(await booksOf(dora)).toEqual(last);
  expect(last.accepted).toBeLessThan(accepted);

  // Her own history is hers.
  await dora.openScreen('/ended');
  await dora.link(say(belongingMessages, 'endedStatement')).click();
  await dora.page.getByRole('main').getByText('eggs').first().waitFor();
  await waitForBalance(dora, -60);
  expect(await booksOf(dora)).toEqual(last);
  await Promise.all([ana, bea, dora].map((phone) => phone.end()));
});
