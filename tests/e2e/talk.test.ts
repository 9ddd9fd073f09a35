/** Ana and Bea talk about what Ana offers, each without a network for a while; and write the minutes of a meeting the same way. */
import { expect, test } from 'vitest';
import { meetingsMessages } from '../../src/modules/meetings/messages/catalog.ts';
import { textsMessages } from '../../src/modules/texts/messages/catalog.ts';
import { threadsMessages } from '../../src/modules/threads/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { post } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const seedlings = { side: 'offer', title: 'Seedlings', kind: 'food', price: 60 } as const;

type Said = 'nobodyYet' | 'reply' | 'yourWords' | 'react' | 'thanks' | 'unsay' | 'youTookBack';
type Held = 'start' | 'what' | 'agenda' | 'startIt' | 'iAmHere' | 'ownCode' | 'add' | 'addThem' | 'end';

async function say(phone: Phone, words: string): Promise<void> {
  const { page, words: own } = phone;
  await page.getByLabel(own.say(threadsMessages, 'yourWords')).fill(words);
  await phone.button(own.say(threadsMessages, 'send')).click();
  await page.getByRole('article').getByText(words).waitFor();
}

const reads = ({ page }: Phone, words: string): Promise<void> => page.getByRole('article').getByText(words).waitFor();

test('what is asked here and answered there is one talk, and what is taken back is not shown', async () => {
  const [ana, bea] = await neighbours(stage);
  const both = [ana, bea];
  const word = (key: Said) => ana.words.say(threadsMessages, key);
  const listing = await post(ana, seedlings);
  await bea.openScreen(`/talk/${listing}`);
  await bea.page.getByText(word('nobodyYet')).waitFor();
  await ana.openScreen(`/talk/${listing}`);

  // Both write while neither hears of the other.
  await Promise.all(both.map((phone) => phone.goOffline()));
  await say(bea, 'How many are there?');
  await say(ana, 'They are of tomato and of chili.');
  await Promise.all(both.map((phone) => phone.goOnline()));
  await reads(ana, 'How many are there?');
  await reads(bea, 'They are of tomato and of chili.');

  // A reply stands below what it answers; what Bea begins to write is not lost when she looks elsewhere.
  const asked = ana.page.getByRole('article').filter({ hasText: 'How many are there?' });
  await asked.getByRole('button', { name: word('reply') }).click();
  await say(ana, 'Thirty.');
  await bea.goTo('forMe');
  await bea.row(bea.words.say(threadsMessages, 'errandSaidAbout', { name: 'Ana', title: seedlings.title })).click();
  await reads(bea, 'Thirty.');
  await bea.page.getByLabel(word('yourWords')).fill('I take ten');
  await bea.goTo('home');
  await bea.openScreen(`/talk/${listing}`);
  expect(await bea.page.getByLabel(word('yourWords')).inputValue()).toBe('I take ten');
  await bea.goTo('forMe');
  const errand = bea.words.say(threadsMessages, 'errandSaidAbout', { name: 'Ana', title: seedlings.title });
  await bea.row(errand).waitFor({ state: 'detached' });

  // A face, and words taken back.
  await bea.openScreen(`/market/${listing}`);
  await bea.button(word('react')).click();
  await bea.button(word('thanks')).click();
  await bea.page.getByRole('button', { name: word('thanks'), pressed: true }).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.openScreen(`/talk/${listing}`);
  const own = bea.page.getByRole('article').filter({ hasText: 'How many are there?' });
  await own.getByRole('button', { name: word('unsay') }).click();
  await bea.page
    .getByRole('dialog')
    .getByRole('button', { name: word('unsay') })
    .click();
  await bea.page.getByText(word('youTookBack')).waitFor();
  await ana.page.getByText(ana.words.say(threadsMessages, 'takenBack', { name: 'Bea' })).waitFor();
  await reads(ana, 'Thirty.');
  expect(await ana.page.getByText('How many are there?').count()).toBe(0);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await agree(ana, bea);
  await Promise.all(both.map((phone) => phone.end()));
});

test('one phone writes down who is here, and both write the minutes, apart', async () => {
  const [ana, bea] = await neighbours(stage);
  const both = [ana, bea];
  const word = (key: Held) => ana.words.say(meetingsMessages, key);
  await ana.openScreen('/meetings');
  await ana.link(word('start')).click();
  await ana.page.getByLabel(word('what')).fill('Assembly');
  await ana.page.getByLabel(word('agenda')).fill('The roof\nThe well');
  await ana.button(word('startIt')).click();
  await ana.page.getByText('The well').waitFor();
  await bea.openScreen('/meetings');
  await bea.row('Assembly').click();
  await bea.page.getByText(word('iAmHere')).click();
  await bea.page.getByRole('img', { name: word('ownCode') }).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await ana.button(word('add')).click();
  const dialog = ana.page.getByRole('dialog');
  await dialog.getByText('Bea', { exact: true }).click();
  await dialog.getByRole('button', { name: word('addThem') }).click();
  await dialog.waitFor({ state: 'detached' });
  await bea.page.getByText(word('iAmHere')).waitFor({ state: 'detached' });

  await Promise.all(both.map((phone) => phone.goOffline()));
  for (const [phone, words] of [
    [ana, 'We mend the roof.\n'],
    [bea, 'Bea keeps the seeds.\n'],
  ] as const) {
    await phone.link(phone.words.say(textsMessages, 'writeOnIt')).click();
    await phone.page.getByLabel(phone.words.say(textsMessages, 'minutes')).fill(words);
    await phone.button(phone.words.say(textsMessages, 'save')).click();
    await phone.page.getByRole('heading', { name: 'Assembly', level: 1 }).waitFor();
    await phone.page.locator('p').getByText(words.trim()).waitFor();
  }
  await Promise.all(both.map((phone) => phone.goOnline()));
  for (const { page } of both) {
    await page.locator('p').getByText('We mend the roof.').waitFor();
    await page.locator('p').getByText('Bea keeps the seeds.').waitFor();
  }
  await ana.button(word('end')).click();
  await dialog.getByRole('button', { name: word('end') }).click();
  await ana.button(word('add')).waitFor({ state: 'detached' });
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  await agree(ana, bea);
  await Promise.all(both.map((phone) => phone.end()));
});
