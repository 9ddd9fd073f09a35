import { foundingMessages } from '../../../../src/app/founding/messages/catalog.ts';
import { homeMessages } from '../../../../src/app/home/messages/catalog.ts';
import { profileMessages } from '../../../../src/app/profile/messages/catalog.ts';
import { recoveryMessages } from '../../../../src/app/recovery/messages/catalog.ts';
import { welcomeMessages } from '../../../../src/app/welcome/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { tapKeys } from './pad.ts';

/** A unit of the founders' own, and the limit as it is tapped on the pad. */
export type OwnUnit = { readonly name: string; readonly places: 0 | 1 | 2 | 3; readonly limit: string };

/**
 * Founds a group, which counts hours with the limit that is offered if no unit is said, with every tool but those that are said
 * in the words of *What do you do together?*. The card is left for later.
 */
export async function found(
  phone: Phone,
  group: string,
  owner: string,
  unit?: OwnUnit,
  without: readonly string[] = [],
): Promise<void> {
  const { page, words } = phone;
  const goOn = phone.button(words.say(foundingMessages, 'next'));
  await phone.button(words.say(welcomeMessages, 'found')).click();
  await page.getByLabel(words.say(foundingMessages, 'groupName')).fill(group);
  if (unit !== undefined) {
    await page.getByLabel(words.say(foundingMessages, 'otherUnit')).check();
    await page.getByLabel(words.say(foundingMessages, 'unitName')).fill(unit.name);
    await page.getByLabel(words.say(foundingMessages, 'places')).selectOption(String(unit.places));
  }
  await goOn.click();
  const tools = page.getByRole('group', { name: words.say(foundingMessages, 'together') });
  await tools.getByRole('checkbox').first().waitFor();
  for (const box of await tools.getByRole('checkbox').all()) await box.check();
  for (const does of without) await tools.getByLabel(does).uncheck();
  await goOn.click();
  await page.getByRole('group', { name: words.say(foundingMessages, 'limit'), exact: true }).waitFor();
  if (unit !== undefined) await tapKeys(phone, words.say(foundingMessages, 'limit'), unit.limit);
  await goOn.click();
  await page.getByLabel(words.say(profileMessages, 'yourName')).fill(owner);
  await phone.button(words.say(foundingMessages, 'found')).click();
  await leaveCardForLater(phone);
}

export async function leaveCardForLater(phone: Phone): Promise<void> {
  await phone.button(phone.words.say(recoveryMessages, 'later')).click();
  await phone.output(phone.words.say(homeMessages, 'balance')).waitFor();
}
