import { moreMessages } from '../../../../src/app/more/messages/catalog.ts';
import { toolsMessages } from '../../../../src/app/tools/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Opens *Our tools* by the way of *More*. */
export async function openTools(phone: Phone): Promise<void> {
  const { page, words } = phone;
  await phone.goTo('more');
  await phone.link(words.say(moreMessages, 'ourTools')).click();
  await page.getByRole('region').first().waitFor();
}

/** As a coordinator. */
export async function switchTool(phone: Phone, tool: string, way: 'switchOn' | 'switchOff'): Promise<void> {
  const { page, words } = phone;
  const label = words.say(toolsMessages, way);
  await openTools(phone);
  await page.getByRole('region', { name: tool }).getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
