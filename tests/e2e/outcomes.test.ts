/** A rule is changed by a vote: from its own page to what was agreed on, put into words and done, by phones that are apart in between. */
import { test } from 'vitest';
import { decidingMessages } from '../../src/modules/deciding/messages/catalog.ts';
import { outcomeMessages } from '../../src/modules/deciding/messages/outcomes/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { nothingWrong } from './support/checks/nothing-wrong.ts';
import { closeVote, giveVote, openVote } from './support/pages/deciding.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { sees } from './support/pages/seen.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const title = 'Let us know who comes in';
const agreed = 'Whoever wants to invite somebody talks with Ana.';
const seen = 'Carla came in like this.';

/** From the page of the rule; the proposal's own page is shown then. Yields its id. */
async function proposeRule(phone: Phone): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.openScreen('/rules/inviting');
  await phone.link(say(viewMessages, 'proposeChange')).click();
  await page.getByLabel(say(governingMessages, 'invitingCoordinators')).check();
  await page.getByLabel(say(decidingMessages, 'fieldTitle')).fill(title);
  await nothingWrong(phone);
  await phone.button(say(decidingMessages, 'postIt')).click();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}

test('Bea asks for another rule, both want it, and what follows is written, found and said to be done', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const change = say(governingMessages, 'ruleChanges', {
    rule: say(governingMessages, 'name.inviting'),
    from: say(governingMessages, 'invitingMembers'),
    to: say(governingMessages, 'invitingCoordinators'),
  });
  const decision = await proposeRule(bea);
  await sees(bea, change);
  const ballot = await openVote(bea, decision, 'yes-no');
  await ana.openScreen(`/ballot/${ballot}`);
  await sees(ana, change);
  await giveVote(ana, ballot, 'yes');
  await giveVote(bea, ballot, 'yes');
  await closeVote(bea, ballot, 2);

  await ana.openScreen('/rules/inviting');
  await sees(ana, say(governingMessages, 'changedByVote'));
  await nothingWrong(ana);

  await ana.openScreen(`/decide/${decision}`);
  await ana.page.getByText(say(decidingMessages, 'hasChanged')).waitFor();
  await sees(ana, change);

  await bea.goOffline();
  await bea.openScreen(`/ballot/${ballot}/outcome`);
  await bea.page.getByLabel(say(outcomeMessages, 'fieldWords')).fill(agreed);
  await nothingWrong(bea);
  await bea.button(say(outcomeMessages, 'saveOutcome')).click();
  await sees(bea, agreed);
  await bea.goOnline();

  await ana.openScreen('/agreements');
  await sees(ana, agreed);
  await nothingWrong(ana);
  await ana.page.getByLabel(say(outcomeMessages, 'search')).fill('nothing of the kind');
  await sees(ana, say(outcomeMessages, 'noneFound'));
  await ana.page.getByLabel(say(outcomeMessages, 'search')).fill('whoever INVITE');
  await ana.row(title).click();
  await ana.button(say(outcomeMessages, 'itWasDone')).click();
  await ana.page.getByLabel(say(outcomeMessages, 'doneWord')).fill(seen);
  await ana.button(say(outcomeMessages, 'sayIt')).click();
  await sees(ana, seen);
  await bea.openScreen(`/ballot/${ballot}`);
  await sees(bea, seen);
  await nothingWrong(bea);
});

test('Bea trusts Ana with her vote on the rules, and takes it back', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = bea.words;
  await bea.openScreen('/trusting');
  await nothingWrong(bea);
  await bea.button(say(outcomeMessages, 'trustSomebody')).click();
  await bea.page.getByLabel(say(decidingMessages, 'topic.rules')).check();
  await bea.page.getByLabel(say(outcomeMessages, 'trustWhom')).selectOption({ label: 'Ana' });
  await bea.button(say(outcomeMessages, 'trustSave')).click();
  await sees(bea, say(outcomeMessages, 'iTrust'));
  await nothingWrong(bea);
  await ana.openScreen('/trusting');
  await sees(ana, say(outcomeMessages, 'theyTrust'));
  await bea.button(say(outcomeMessages, 'trustEnd')).click();
  await bea.page
    .getByRole('dialog')
    .getByRole('button', { name: say(outcomeMessages, 'trustEnd') })
    .click();
  await sees(bea, say(outcomeMessages, 'trustNobody'));
  await ana.page.getByText(say(outcomeMessages, 'theyTrust'), { exact: true }).waitFor({ state: 'detached' });
});
