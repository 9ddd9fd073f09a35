/** A quarrel about a deal: reported, heard, decided, and decided again by somebody else, on four phones. */
import { expect, test } from 'vitest';
import { marketMessages } from '../../src/modules/market/messages/catalog.ts';
import { moderationMessages } from '../../src/modules/moderation/messages/catalog.ts';
import { uiMessages } from '../../src/ui/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import { agree } from './support/pages/books.ts';
import { decide, makeModerator, openFromForMe, waitForStage } from './support/pages/cases.ts';
import { openDeal, waitForOther, waitForTurn, waitForTurnToPay } from './support/pages/deals.ts';
import { listingIn, post } from './support/pages/market.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });
const sacks = 'Two sacks of potatoes';

const nothingWrong = async ({ page }: Phone): Promise<void> => {
  expect([
    ...(await violationsOnWhole(page)),
    ...(await layoutFaultsOn(page)),
    ...(await largeTextFaultsOn(page)),
  ]).toEqual([]);
};

test('Ana reports a deal; Carla hears both and decides; Bea asks somebody else, and Dora decides otherwise; then Bea is blocked', async () => {
  const [ana, bea] = await neighbours(stage);
  const [carla, dora] = [await takePhone(stage), await takePhone(stage)];
  await bringIn(ana, carla, 'Carla');
  await bringIn(ana, dora, 'Dora');
  const { say, time } = ana.words;
  await ana.openScreen('/cases');
  await ana.page.getByText(say(moderationMessages, 'none')).waitFor();
  await nothingWrong(ana);
  await makeModerator(ana, 'Carla');
  await makeModerator(ana, 'Dora');
  await nothingWrong(ana);

  // Ana needs potatoes, Bea would bring them for two hours, and Ana says yes.
  await post(ana, { side: 'need', title: sacks, kind: 'transport', price: 120 });
  await bea.openScreen('/market');
  await listingIn(bea, sacks).click();
  await bea.page.getByLabel(say(marketMessages, 'firstWords')).fill('On Friday at noon');
  await bea.button(say(marketMessages, 'canDoFor', { price: time(120) })).click();
  await waitForOther(bea, 'Ana');
  await openDeal(ana, sacks);
  await waitForTurn(ana, 'doAgree');
  await ana.page.getByText('On Friday at noon').waitFor();
  await ana.button(say(marketMessages, 'agree')).click();
  await waitForTurn(bea, 'doGive');

  // Nothing came, says Ana. She is told who reads it, and reports it.
  await ana.link(say(moderationMessages, 'report')).click();
  await ana.page.getByLabel(say(moderationMessages, 'whatHappened')).waitFor();
  await nothingWrong(ana);
  await ana.button(say(moderationMessages, 'sendReport')).click();
  await ana.page.getByText(say(moderationMessages, 'code.case.words-missing')).waitFor();
  await ana.page.getByLabel(say(moderationMessages, 'whatHappened')).fill('Nothing came');
  await ana.button(say(moderationMessages, 'sendReport')).click();
  await ana.row(say(moderationMessages, 'aboutDeal', { title: sacks })).click();
  await waitForStage(ana, 'stageOpen');
  await nothingWrong(ana);

  // Carla asks both, and Bea answers. Bea never reads what Ana wrote.
  await openFromForMe(carla, 'errandOpen');
  await waitForStage(carla, 'stageMine');
  await carla.page.getByText('Nothing came').waitFor();
  await nothingWrong(carla);
  await carla.page.getByLabel(say(moderationMessages, 'write')).fill('What happened?');
  await carla.page.getByLabel(say(moderationMessages, 'bothRead'), { exact: true }).check();
  await carla.button(say(moderationMessages, 'send')).click();
  await openFromForMe(bea, 'errandSaid');
  await bea.page.getByText('What happened?').waitFor();
  expect(await bea.page.getByText('Nothing came').count()).toBe(0);
  await nothingWrong(bea);
  await bea.page.getByLabel(say(moderationMessages, 'write')).fill('They stood at the gate');
  await bea.button(say(moderationMessages, 'send')).click();
  await carla.page.getByText('They stood at the gate').waitFor();

  // She decides that it was not handed over: the deal ends.
  await carla.button(say(moderationMessages, 'decide')).click();
  await carla.page.getByRole('dialog').waitFor();
  await nothingWrong(carla);
  await carla.page
    .getByRole('dialog')
    .getByRole('button', { name: say(uiMessages, 'goBack') })
    .click();
  await decide(carla, 'not-made', 'Nobody saw them');
  await waitForStage(carla, 'stageDecided');
  await openFromForMe(bea, 'errandDecided');
  await waitForStage(bea, 'stageDecided');
  await bea.page.getByText('Nobody saw them').waitFor();
  await nothingWrong(bea);

  // Bea asks somebody else. Dora reads her words and the reason, and decides otherwise, for good.
  await bea.button(say(moderationMessages, 'appeal')).click();
  const dialog = bea.page.getByRole('dialog');
  await dialog.getByLabel(say(moderationMessages, 'whyAppeal')).fill('The neighbour saw them');
  await nothingWrong(bea);
  await dialog.getByRole('button', { name: say(moderationMessages, 'appeal'), exact: true }).click();
  await waitForStage(bea, 'stageAppealed');
  await openFromForMe(dora, 'errandOpen');
  await waitForStage(dora, 'stageMine');
  await dora.page.getByText('The neighbour saw them').waitFor();
  await nothingWrong(dora);
  await decide(dora, 'made', 'She did see them');
  await waitForStage(bea, 'stageFinal');
  await nothingWrong(bea);

  // The deal goes on as it was decided, and says so.
  await openDeal(ana, sacks);
  await waitForTurnToPay(ana, 120);
  await ana.row(say(moderationMessages, 'aboutDeal', { title: sacks })).waitFor();
  await nothingWrong(ana);
  await agree(ana, bea, carla, dora);

  // What Bea offers is not shown on Ana's phone any more, and is again when she thinks better of it.
  await post(bea, { side: 'offer', title: 'Wood for the stove', kind: 'repairs', price: 60 });
  await ana.openScreen('/market');
  await listingIn(ana, 'Wood for the stove').waitFor();
  await ana.goTo('people');
  await ana.row('Bea').click();
  await ana.button(say(moderationMessages, 'block', { name: 'Bea' })).click();
  await ana.page
    .getByRole('dialog')
    .getByRole('button', { name: say(moderationMessages, 'blockDo'), exact: true })
    .click();
  await ana.page.getByText(say(moderationMessages, 'blocked', { name: 'Bea' })).waitFor();
  await nothingWrong(ana);
  await ana.openScreen('/market');
  await listingIn(ana, sacks).waitFor();
  expect(await listingIn(ana, 'Wood for the stove').count()).toBe(0);
  await openDeal(ana, sacks);
  await ana.page.getByText(say(marketMessages, 'fromBlocked')).first().waitFor();
  expect(await ana.page.getByText('On Friday at noon').count()).toBe(0);
});
