/** What Ana gave and received: on her own page, in words, and on nobody else's phone. */
import { expect, test } from 'vitest';
import { exchangeMessages } from '../../src/modules/exchange/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { neighbours } from './support/pages/neighbours.ts';
import { pay } from './support/pages/pay.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ always: 'online' });

test('Ana finds under More what she gave and received; Bea finds it nowhere', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say, time } = ana.words;
  const title = say(exchangeMessages, 'fairTitle');
  await ana.goTo('more');
  await ana.row(title).click();
  await ana.page.getByText(say(exchangeMessages, 'fairNone')).waitFor();
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  await pay(bea, { to: 'Ana', minutes: 90, memo: 'bread' });
  await ana.page.getByText(say(exchangeMessages, 'fairSums', { gave: time(90), received: time(0) })).waitFor();
  // Both are new here: nothing is said of how far apart that is.
  await ana.page.getByText(say(exchangeMessages, 'fairNew')).waitFor();
  expect(await ana.page.getByText(say(exchangeMessages, 'fairGaveMore')).count()).toBe(0);
  expect(await violationsOnWhole(ana.page)).toEqual([]);

  await bea.goTo('people');
  await bea.row('Ana').click();
  await bea.page.getByRole('heading', { name: 'Ana', level: 1 }).waitFor();
  expect(await bea.page.getByRole('heading', { name: title }).count()).toBe(0);
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
