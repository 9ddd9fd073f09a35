/** What Bea waits for is told to her alone: by her phone's own message while she looks elsewhere, and in For me. */
import { expect, test } from 'vitest';
import { forMeMessages } from '../../src/app/for-me/messages/catalog.ts';
import { listingsMessages } from '../../src/modules/listings/messages/catalog.ts';
import { violationsOnWhole } from './support/checks/axe.ts';
import { listingIn, post, searchFor } from './support/pages/market.ts';
import { neighbours } from './support/pages/neighbours.ts';
import type { Phone } from './support/phone.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

const ride = { side: 'offer', title: 'Camión a la estación', kind: 'transport', price: 90 } as const;

/** Its person looks at something else; what the phone would show is written down. */
const lookAway = ({ page }: Phone): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    ServiceWorkerRegistration.prototype.showNotification = async (_, options) => {
      document.body.dataset['told'] = String(options?.body);
    };
  });

test('Bea keeps what she searched for, is told when Ana posts it, and lets it go', async () => {
  const [ana, bea] = await neighbours(stage);
  const { say } = ana.words;
  const wellFormed = async (): Promise<void> => expect(await violationsOnWhole(bea.page)).toEqual([]);
  await bea.context.grantPermissions(['notifications']);
  await searchFor(bea, 'estasion');
  await bea.button(say(listingsMessages, 'keepInterest')).click();
  await bea.page.getByText(say(listingsMessages, 'interestKept')).waitFor();
  await wellFormed();
  await bea.link(say(listingsMessages, 'interests')).click();
  // Nobody is asked before they say so.
  await bea.button(say(listingsMessages, 'notifyStart')).click();
  await bea.page.getByText(say(listingsMessages, 'notifyOn')).waitFor();
  await wellFormed();
  await lookAway(bea);

  await post(ana, ride);
  const words = say(listingsMessages, 'fitsOffer', { name: 'Ana', title: ride.title });
  await bea.page.locator(`body[data-told="${words}"]`).waitFor();
  await bea.goTo('forMe');
  await wellFormed();
  await bea.row(words).click();
  await bea.page.getByRole('heading', { name: ride.title, level: 1 }).waitFor();
  await bea.goTo('forMe');
  await bea.button(say(forMeMessages, 'notNow')).click();
  await bea.row(words).waitFor({ state: 'detached' });

  // It stays after a start, searches again when tapped, and goes.
  await bea.openScreen('/market/interests');
  await bea.reload();
  const interests = bea.page.getByRole('list', { name: say(listingsMessages, 'interests') });
  await interests.getByRole('button', { name: 'estasion' }).click();
  await listingIn(bea, ride.title).waitFor();
  expect(await bea.page.getByLabel(say(listingsMessages, 'search')).inputValue()).toBe('estasion');
  await bea.openScreen('/market/interests');
  await bea.button(say(listingsMessages, 'dropInterest')).click();
  await bea.page.getByText(say(listingsMessages, 'noInterests')).waitFor();
  await wellFormed();
  await Promise.all([ana, bea].map((phone) => phone.end()));
});
