import { expect, test } from 'vitest';
import { moreMessages } from '../../src/app/more/messages/catalog.ts';
import { textsMessages } from '../../src/modules/texts/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const open = async (phone: Phone): Promise<void> => {
  await phone.goTo('more');
  await phone.row(phone.words.say(textsMessages, 'title')).click();
  await phone.page.getByRole('heading', { level: 1, name: phone.words.say(textsMessages, 'title') }).waitFor();
};

async function beginToWrite(phone: Phone, words: (before: string) => string): Promise<void> {
  const { say } = phone.words;
  await open(phone);
  await phone.link(say(textsMessages, 'change')).click();
  const field = phone.page.getByLabel(say(textsMessages, 'words'), { exact: true });
  await field.fill(words(await field.inputValue()));
}

const save = async (phone: Phone): Promise<void> => {
  const { say } = phone.words;
  await phone.button(say(textsMessages, 'save')).click();
  await phone.link(say(textsMessages, 'change')).waitFor();
};

test('Ana and Bea change what the group agreed at the same time, one with no signal; both changes stay', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;

  // Coordinators change it, until Ana lets everybody.
  await open(bea);
  await bea.page.getByText(say(textsMessages, 'whoCoordinators')).waitFor();
  expect(await bea.link(say(textsMessages, 'change')).count()).toBe(0);
  await open(ana);
  await ana.page.getByText(say(textsMessages, 'neverChanged')).waitFor();
  await ana.button(say(textsMessages, 'letMembers')).click();
  await bea.link(say(textsMessages, 'change')).waitFor();

  await bea.goOffline();
  await beginToWrite(bea, (before) => `${before}\nWe meet on Sundays.`);
  await save(bea);
  await beginToWrite(ana, (before) => `Welcome, neighbours!\n${before}`);
  expect(await violationsOnWhole(ana.page)).toEqual([]);
  // What she has typed is still there after she closed the app.
  const at = ana.page.url();
  await ana.closeApp();
  await ana.openApp(at);
  const field = ana.page.getByLabel(say(textsMessages, 'words'), { exact: true });
  await ana.page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Welcome') === true);
  expect(await field.inputValue()).toContain('Welcome, neighbours!');
  await save(ana);
  await bea.goOnline();
  for (const phone of [ana, bea]) {
    for (const words of ['We meet on Sundays.', 'Welcome, neighbours!']) await phone.page.getByText(words).waitFor();
    for (const name of ['Ana', 'Bea']) await phone.page.getByText(say(textsMessages, 'changedBy', { name })).waitFor();
    expect(await violationsOnWhole(phone.page)).toEqual([]);
  }
  await agree(ana, bea);
  await ana.goTo('more');
  await ana.page.getByRole('heading', { name: say(moreMessages, 'title') }).waitFor();
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
