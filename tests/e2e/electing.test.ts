import { expect, test } from 'vitest';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { agree } from './support/pages/books.ts';
import { openErrand, sayYes } from './support/pages/governing.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

async function openCoordinators(phone: Phone): Promise<void> {
  const { say } = phone.words;
  await phone.goTo('more');
  await phone.row(say(governingMessages, 'whoDoes')).click();
  await phone.link(say(governingMessages, 'toCoordinators')).click();
  await phone.page.getByRole('heading', { level: 1, name: say(governingMessages, 'coordinators') }).waitFor();
}

test('Ana lays her office down and nobody is left: Bea proposes Caro, and more than half of all make it so', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = bea.words;
  const caro = await takePhone(stage);
  await bringIn(ana, caro, 'Caro');

  await ana.goTo('more');
  await ana.row(say(governingMessages, 'myTrust')).click();
  await ana.button(say(governingMessages, 'endOwnRole')).click();
  await ana.page.getByRole('dialog').getByText(say(governingMessages, 'lastOne')).waitFor();
  await ana.page.keyboard.press('Escape');
  await sayYes(ana, say(governingMessages, 'endOwnRole'));

  // Bea is asked, and everybody can read what that means.
  await bea.goTo('forMe');
  await bea.page.getByText(say(governingMessages, 'errandNobody')).waitFor();
  await openCoordinators(bea);
  await bea.page.getByText(say(governingMessages, 'nobodyTitle')).waitFor();
  await bea.page.getByText(say(governingMessages, 'nobodyHow')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await caro.goOffline();
  await bea.page
    .getByRole('list', { name: say(governingMessages, 'chooseWho') })
    .getByText('Caro')
    .click();
  await sayYes(bea, say(governingMessages, 'proposeTitle', { name: 'Caro' }), say(governingMessages, 'propose'));

  // Her own voice alone is not enough.
  await bea.page.getByText(say(governingMessages, 'youProposeRole', { about: 'Caro' })).click();
  await bea.page.getByText(say(governingMessages, 'signedMembers', { done: 1, of: 2 })).waitFor();
  await bea.page.getByText(say(governingMessages, 'moreThanHalf')).waitFor();
  expect(await violationsOnWhole(bea.page)).toEqual([]);
  await openCoordinators(ana);
  await ana.page.getByText(say(governingMessages, 'nobodyTitle')).waitFor();

  // Ana has a voice like everybody.
  await openErrand(ana, say(governingMessages, 'errandRole', { name: 'Bea', about: 'Caro' }));
  await sayYes(ana, say(governingMessages, 'agree'));
  await ana.page.getByText(say(governingMessages, 'stateDone')).waitFor();

  // Caro finds herself chosen, by whom, and may do what coordinators do.
  await caro.goOnline();
  await openCoordinators(caro);
  await caro.page
    .getByRole('list', { name: say(governingMessages, 'coordinators') })
    .getByText('Caro')
    .click();
  const byVote = (names: string) => caro.page.getByText(say(governingMessages, 'roleByVote', { names }));
  await byVote('Ana and Bea').or(byVote('Bea and Ana')).waitFor();
  expect(await violationsOnWhole(caro.page)).toEqual([]);
  await openCoordinators(bea);
  await bea.page
    .getByRole('list', { name: say(governingMessages, 'coordinators') })
    .getByText('Caro')
    .waitFor();
  await bea.goTo('forMe');
  await bea.page.getByText(say(governingMessages, 'errandNobody')).waitFor({ state: 'detached' });
  await agree(ana, bea, caro);
  await Promise.all([ana, bea, caro].map((phone) => phone.end()));
});
