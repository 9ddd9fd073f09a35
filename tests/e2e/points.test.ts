/** Points that two phones give apart: neither has enough of them, and when they meet the proposal comes first on both. */
import { expect, test } from 'vitest';
import { pointsMessages } from '../../src/modules/points/messages/catalog.ts';
import { propose } from './support/pages/deciding.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { boardList, givePoints } from './support/pages/points.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const well = 'Mend the wall of the well';
const oven = 'A shared oven';

/** Five for each of the two who are in the group. */
const threshold = 10;
const given = { ana: 4, bea: 6 } as const;

/** Stands behind the well on this phone, of what it takes. */
async function seesSupport({ page, words }: Phone, points: number): Promise<void> {
  const { say } = words;
  const row = page.getByRole('link').filter({ has: page.getByText(well, { exact: true }) });
  await row.getByText(say(pointsMessages, 'ofMark', { given: String(points), count: threshold })).waitFor();
}

test('Ana and Bea give points apart, too few each; when their phones meet, the well comes first on both', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  await propose(bea, oven);
  const decision = await propose(ana, well);
  for (const phone of [ana, bea]) {
    await phone.openScreen('/points');
    await boardList(phone, 'others').getByText(well, { exact: true }).waitFor();
  }
  await ana.goOffline();
  await bea.goOffline();

  await givePoints(ana, decision, given.ana);
  await ana.page.getByText(say(pointsMessages, 'missing', { count: threshold - given.ana })).waitFor();
  await givePoints(bea, decision, given.bea);
  await bea.page.getByText(say(pointsMessages, 'missing', { count: threshold - given.bea })).waitFor();
  for (const [phone, points] of [
    [ana, given.ana],
    [bea, given.bea],
  ] as const) {
    await phone.openScreen('/points');
    await seesSupport(phone, points);
    expect(await boardList(phone, 'first').count()).toBe(0);
  }

  await ana.goOnline();
  await bea.goOnline();
  for (const phone of [ana, bea]) {
    const row = boardList(phone, 'first').getByRole('link');
    await row.getByText(well, { exact: true }).waitFor();
    await row.getByText(say(pointsMessages, 'points', { count: threshold })).waitFor();
    await row.getByText(say(pointsMessages, 'people', { count: 2 })).waitFor();
    expect(await row.count()).toBe(1);
    await boardList(phone, 'others').getByText(oven, { exact: true }).waitFor();
    await row.click();
    await phone.page.getByText(say(pointsMessages, 'isFirst')).waitFor();
  }
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
