/** Help for nothing: three helpers, two shifts, and phones that have no network while they answer. */
import { expect, test } from 'vitest';
import { aidMessages } from '../../src/modules/aid/messages/catalog.ts';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { largeTextFaultsOn, layoutFaultsOn } from './support/checks/layout.ts';
import {
  acceptHelp,
  addShift,
  beginToAsk,
  giveThanks,
  offerHelp,
  type Shift,
  waitForStanding,
} from './support/pages/aid.ts';
import { agree } from './support/pages/books.ts';
import { listingIn } from './support/pages/market.ts';
import { bringIn, neighbours } from './support/pages/neighbours.ts';
import { openFor } from './support/pages/office.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const roof = 'The roof of the shed';
const where = 'Mill Lane 3, behind the bakery';

const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

const nothingWrong = async ({ page }: Phone): Promise<void> => {
  expect([
    ...(await violationsOnWhole(page)),
    ...(await layoutFaultsOn(page)),
    ...(await largeTextFaultsOn(page)),
  ]).toEqual([]);
};
const meet = async (...phones: readonly Phone[]): Promise<void> => {
  for (const phone of phones) await phone.goOnline();
};
const part = async (...phones: readonly Phone[]): Promise<void> => {
  for (const phone of phones) await phone.goOffline();
};

test('Ana asks for three helpers in two shifts; Bea, Lola and Dora answer; only who was accepted reads where; it is done, and thanked', async () => {
  const [ana, bea] = await neighbours(stage);
  const dora = await takePhone(stage);
  await bringIn(ana, dora, 'Dora');
  const { say } = ana.words;
  // Lola has no phone: Ana keeps her account, and speaks for her.
  await openFor(ana, 'Lola', 60);

  // With no network Ana says what sort of help it is, and when: two for a shift that has begun, one for tomorrow.
  await part(ana, bea, dora);
  await beginToAsk(ana, roof);
  await ana.button(say(listingsMessages, 'stepCheck')).click();
  await ana.page.getByText(say(aidMessages, 'sortMissing')).waitFor();
  await nothingWrong(ana);
  await ana.page.getByLabel(say(aidMessages, 'time'), { exact: true }).check();
  await ana.page.getByLabel(say(aidMessages, 'week'), { exact: true }).check();
  const shifts: readonly Shift[] = [
    { from: inHours(-2), to: inHours(10), helpers: 2 },
    { from: inHours(26), to: inHours(28), helpers: 1 },
  ];
  for (const shift of shifts) await addShift(ana, shift);
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'stepCheck')).click();
  await ana.page.getByText(say(aidMessages, 'people', { count: 2 })).waitFor();
  await nothingWrong(ana);
  await ana.button(say(listingsMessages, 'postIt')).click();
  await ana.page.getByText(say(aidMessages, 'found', { accepted: '0', wanted: '3' })).waitFor();
  await nothingWrong(ana);

  // On her own phone she writes down that Lola will hold the ladder, and says yes to it.
  await offerHelp(ana, { title: roof, of: 'Lola', shift: 0, words: 'I hold the ladder' });
  await waitForStanding(ana, say(aidMessages, 'yourTurn', { what: say(aidMessages, 'doAnswer') }));
  await nothingWrong(ana);
  await acceptHelp(ana, where);
  await waitForStanding(ana, say(aidMessages, 'isAccepted'));

  // They meet, and part: Bea and Dora answer where there is no signal.
  await meet(ana, bea, dora);
  for (const phone of [bea, dora]) {
    await phone.openScreen('/market');
    await listingIn(phone, roof).waitFor();
  }
  await part(ana, bea, dora);
  await offerHelp(bea, { title: roof, shift: 0, words: 'I have a long ladder' });
  await waitForStanding(bea, say(aidMessages, 'waitingFor', { name: 'Ana' }));
  await nothingWrong(bea);
  await offerHelp(dora, { title: roof, shift: 1, words: 'Tomorrow suits me' });

  // They meet again. Ana accepts Bea, and tells her alone where it is.
  await meet(ana, bea, dora);
  await ana.goTo('forMe');
  await ana.row(say(aidMessages, 'errandOffers', { name: 'Dora', title: roof })).waitFor();
  await ana.row(say(aidMessages, 'errandOffers', { name: 'Bea', title: roof })).click();
  await waitForStanding(ana, say(aidMessages, 'yourTurn', { what: say(aidMessages, 'doAnswer') }));
  await nothingWrong(ana);
  await acceptHelp(ana, where);
  await waitForStanding(ana, say(aidMessages, 'isAccepted'));
  await bea.page.getByText(where).waitFor();
  await waitForStanding(bea, say(aidMessages, 'isAccepted'));
  await nothingWrong(bea);
  await waitForStanding(dora, say(aidMessages, 'waitingFor', { name: 'Ana' }));
  expect(await dora.page.getByText(where).count()).toBe(0);

  // Then Dora, for tomorrow. Her phone can put it into a calendar, which can ring.
  await ana.goTo('forMe');
  await ana.row(say(aidMessages, 'errandOffers', { name: 'Dora', title: roof })).click();
  await acceptHelp(ana, where);
  await dora.page.getByText(where).waitFor();
  const [file] = await Promise.all([
    dora.page.waitForEvent('download'),
    dora.button(say(aidMessages, 'toCalendar')).click(),
  ]);
  expect(file.suggestedFilename()).toBe('minga.ics');
  await nothingWrong(dora);

  // Bea has helped. Each says so while they are apart, and so it stands with both once they meet.
  await part(ana, bea);
  await bea.button(say(aidMessages, 'iHelped')).click();
  await waitForStanding(bea, say(aidMessages, 'waitingFor', { name: 'Ana' }));
  await meet(ana, bea);
  await ana.goTo('forMe');
  await ana.row(say(aidMessages, 'errandHaveThey', { name: 'Bea', title: roof })).click();
  await ana.button(say(aidMessages, 'itWasDone')).click();
  await waitForStanding(ana, say(aidMessages, 'isDone'));
  await giveThanks(ana, 'Dry at last!');
  await nothingWrong(ana);
  await waitForStanding(bea, say(aidMessages, 'isDone'));
  await bea.page.getByText('Dry at last!').waitFor();

  // It stands on Bea's page for all to read, and is no sum that anybody owes.
  await dora.goTo('people');
  await dora.row('Bea').click();
  await dora.page.getByText(say(aidMessages, 'wasDone')).click();
  await dora.page.getByText('Dry at last!').waitFor();
  await nothingWrong(dora);
  await ana.openScreen('/helping');
  await ana.page.getByRole('heading', { name: say(aidMessages, 'over') }).waitFor();
  await nothingWrong(ana);
  await agree(ana, bea, dora);
  await Promise.all([ana, bea, dora].map((phone) => phone.end()));
});
