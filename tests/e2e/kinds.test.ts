/** The group's own kinds of offers and needs: Ana, who coordinates, makes them, and Bea chooses from them. */
import { expect, test } from 'vitest';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { listingIn, post } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

const kindsOf = ({ page, words }: Phone) => page.getByRole('list', { name: words.say(listingsMessages, 'kindsTitle') });
const nothingWrong = async ({ page }: Phone): Promise<void> => expect(await violationsOnWhole(page)).toEqual([]);

test('a coordinator adds, renames, moves and takes off; the others choose from that, and what is there keeps its kind', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const [food, repairs] = [say(listingsMessages, 'kind.food'), say(listingsMessages, 'kind.repairs')];
  await post(bea, { side: 'offer', title: 'Shoes mended', kind: 'repairs', price: 60 });
  await bea.openScreen('/market/kinds');
  await bea.page.getByText(say(listingsMessages, 'kindsWho', { names: 'Ana' })).waitFor();
  await kindsOf(bea).getByText(food).waitFor();
  await nothingWrong(bea);

  await ana.openScreen('/tools');
  await ana.link(say(listingsMessages, 'kindsTitle')).click();
  await kindsOf(ana).getByText(food).waitFor();
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'addKind')).click();
  await ana.button(say(listingsMessages, 'kindDone')).click();
  await ana.page.getByText(say(listingsMessages, 'code.listings.categories-unsound')).waitFor();
  await ana.page.getByLabel(say(listingsMessages, 'kindName')).fill('Tejido');
  await ana.page.getByLabel(say(listingsMessages, 'kindPlace')).selectOption(say(listingsMessages, 'kindFirst'));
  await ana.page.getByLabel(say(listingsMessages, 'kind.clothes'), { exact: true }).check();
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'kindDone')).click();
  await kindsOf(ana).getByRole('button', { name: repairs }).click();
  await ana.button(say(listingsMessages, 'kindOff')).click();
  await kindsOf(ana).getByRole('button', { name: food }).click();
  await ana.page.getByLabel(say(listingsMessages, 'kindName')).fill('De la chacra');
  await ana.button(say(listingsMessages, 'kindDone')).click();
  // The app may close before it is saved.
  await ana.reload();
  await ana.page.getByText(say(listingsMessages, 'kindsUnsaved')).waitFor();
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'save')).click();
  await ana.page.getByText(say(listingsMessages, 'kindsUnsaved')).waitFor({ state: 'detached' });

  await kindsOf(bea).getByText('De la chacra').waitFor();
  expect(await kindsOf(bea).getByRole('listitem').first().textContent()).toContain('Tejido');
  expect(await kindsOf(bea).getByText(repairs).count()).toBe(0);
  await bea.openScreen('/market/new?side=need');
  await bea.page.getByLabel('Tejido', { exact: true }).check();
  await bea.openScreen('/market');
  await listingIn(bea, 'Shoes mended').click();
  await bea.page.getByText(repairs).waitFor();
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
