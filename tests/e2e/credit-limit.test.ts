/** A limit that the whole group raises, in two halves that hear nothing of one another, and the payment that it was raised for. */
import { expect, test } from 'vitest';
import { decidingMessages } from '../../src/modules/deciding/messages/catalog.ts';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { governingMessages } from '../../src/modules/governing/messages/catalog.ts';
import { viewMessages } from '../../src/view/messages/catalog.ts';
import { nothingWrong } from './support/checks/nothing-wrong.ts';
import { agree } from './support/pages/books.ts';
import { closeVote, giveVote, openVote } from './support/pages/deciding.ts';
import { waitForBalance, waitUntilMaySpend } from './support/pages/home.ts';
import { waitForMember } from './support/pages/join.ts';
import { linkNearby } from './support/pages/local-link.ts';
import { bringIn, limit, neighbours } from './support/pages/neighbours.ts';
import { tapTime } from './support/pages/pad.ts';
import { pay, reviewPayment } from './support/pages/pay.ts';
import { sees } from './support/pages/seen.ts';
import { type Phone, takePhone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const title = 'Bea buys the mill: let her owe more';
const raised = limit + 600;
const mill = { to: 'Ana', minutes: limit + 180 } as const;

/** By the page on one's own limit: nobody has to be a coordinator to ask. Yields the proposal's id. */
async function askForLimit(phone: Phone): Promise<string> {
  const { page, words } = phone;
  const { say } = words;
  await phone.goTo('more');
  await phone.row(say(governingMessages, 'myTrust')).click();
  await phone.link(say(governingMessages, 'raise')).click();
  await page.getByText(say(governingMessages, 'limitNow')).waitFor();
  await phone.button(say(viewMessages, 'askGroup')).click();
  await sees(phone, say(governingMessages, 'limitMissing'));
  await tapTime(phone, say(governingMessages, 'newLimit'), raised);
  await nothingWrong(phone);
  await phone.link(say(viewMessages, 'askGroup')).click();
  await page.getByLabel(say(decidingMessages, 'fieldTitle')).fill(title);
  await phone.button(say(decidingMessages, 'postIt')).click();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}

test('Bea may not owe so much; four phones vote in two halves, Ana closes once they met, and Bea’s phone pays', async () => {
  const [ana, bea] = await neighbours(stage);
  const [caro, dora] = await Promise.all([takePhone(stage), takePhone(stage)]);
  await bringIn(ana, caro, 'Caro');
  await bringIn(ana, dora, 'Dora');
  await waitForMember(bea, 'Dora');
  const { say, time } = ana.words;

  await reviewPayment(bea, mill);
  const short = { after: time(mill.minutes), limit: time(limit), may: time(limit) };
  await bea.page
    .getByRole('alert')
    .getByText(say(exchangeMessages, 'short', short))
    .waitFor();

  const change = say(governingMessages, 'raiseBy', { name: 'Bea', amount: time(raised - limit) });
  const decision = await askForLimit(bea);
  await sees(bea, change);
  await ana.openScreen(`/decide/${decision}`);
  await sees(ana, change);
  const ballot = await openVote(ana, decision, 'yes-no');
  for (const phone of [bea, caro, dora]) {
    await phone.openScreen(`/ballot/${ballot}`);
    await sees(phone, say(decidingMessages, 'turnVote'));
  }

  // Two and two: each has the other's phone and nothing else.
  await linkNearby(ana, caro, ['Ana', 'Caro']);
  await linkNearby(bea, dora, ['Bea', 'Dora']);
  for (const phone of [ana, bea, caro, dora]) phone.aerial.cut();
  await Promise.all([...[ana, bea, caro].map((phone) => giveVote(phone, ballot, 'yes')), giveVote(dora, ballot, 'no')]);
  for (const phone of [ana, bea, caro, dora])
    await sees(phone, say(decidingMessages, 'votedOf', { voted: '2', voters: '4' }));
  // Whoever says nothing could still tip it: it is not for Ana to close it yet.
  expect(await ana.button(say(decidingMessages, 'closeVote')).count()).toBe(0);

  for (const phone of [ana, bea, caro, dora]) {
    // Carried to where there is a network: their browsers see that one came.
    await phone.loseNetwork();
    await phone.goOnline();
  }
  await sees(ana, say(decidingMessages, 'votedOf', { voted: '4', voters: '4' }));
  await closeVote(ana, ballot, 4);
  await waitUntilMaySpend(bea, raised);
  for (const phone of [bea, caro, dora]) {
    await phone.openScreen(`/ballot/${ballot}`);
    await sees(phone, say(decidingMessages, 'hasPassed'));
    await sees(phone, say(decidingMessages, 'phoneAgrees', { count: 4 }));
    await sees(phone, say(decidingMessages, 'finalByCount'));
  }

  await pay(bea, mill);
  await waitForBalance(ana, mill.minutes);
  await agree(ana, bea, caro, dora);
  await Promise.all([ana, bea, caro, dora].map((phone) => phone.end()));
});
