/** What a group decides: an objection that changes the proposal, and a hidden vote by phones that are apart. */
import { expect, test } from 'vitest';
import { decidingMessages } from '../../src/modules/deciding/messages/catalog.ts';
import { nothingWrong } from './support/checks/nothing-wrong.ts';
import { closeVote, giveVote, openVote, propose } from './support/pages/deciding.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { sees } from './support/pages/seen.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const path = 'A path of stones to the well';
const field = 'The stones lie on my field';

test('Bea objects and Ana changes the proposal; then both vote apart, nobody reads it, and every phone counts the same', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;

  const decision = await propose(ana, path, 'So that nobody slips in the rain.');
  await nothingWrong(ana);
  const first = await openVote(ana, decision, 'consent');
  await nothingWrong(ana);
  await bea.openScreen(`/decide/${decision}`);
  await sees(bea, say(decidingMessages, 'turnVote'));
  await giveVote(bea, first, 'object', field);
  await nothingWrong(bea);
  await ana.openScreen(`/ballot/${first}`);
  await sees(ana, say(decidingMessages, 'votedOf', { voted: '1', voters: '2' }));
  // How Bea voted is not for Ana to know before she has said what she thinks.
  expect(await ana.page.getByText(field).count()).toBe(0);
  await giveVote(ana, first, 'agree');
  await closeVote(ana, first, 2);
  await sees(ana, field);
  await nothingWrong(ana);

  await ana.openScreen(`/decide/${decision}/change`);
  await ana.page.getByLabel(say(decidingMessages, 'fieldSummary')).fill('With stones from the river.');
  await ana.button(say(decidingMessages, 'save')).click();
  await sees(ana, 'With stones from the river.');
  const second = await openVote(ana, decision, 'yes-no', true);
  await bea.openScreen(`/ballot/${second}`);
  await sees(bea, say(decidingMessages, 'hiddenHowFar', { name: 'Ana' }));
  await ana.goOffline();
  await bea.goOffline();
  await giveVote(bea, second, 'yes');
  await giveVote(ana, second, 'yes');
  await nothingWrong(bea);
  await sees(ana, say(decidingMessages, 'votedOf', { voted: '1', voters: '2' }));

  await ana.goOnline();
  await bea.goOnline();
  await sees(ana, say(decidingMessages, 'votedOf', { voted: '2', voters: '2' }));
  await closeVote(ana, second, 2);
  for (const phone of [ana, bea]) {
    await phone.openScreen(`/ballot/${second}`);
    await sees(phone, say(decidingMessages, 'hasPassed'));
    await sees(phone, say(decidingMessages, 'phoneAgrees', { count: 2 }));
    await nothingWrong(phone);
  }
  await ana.openScreen('/decide');
  await nothingWrong(ana);
});
