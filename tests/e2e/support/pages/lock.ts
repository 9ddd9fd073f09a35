import { lockMessages } from '../../../../src/app/lock/messages/catalog.ts';
import type { Phone } from '../phone.ts';
import { visit } from '../tour.ts';

export async function enterPin({ page, words }: Phone, pin: string): Promise<void> {
  await page.getByLabel(words.say(lockMessages, 'pin'), { exact: true }).fill(pin);
  await page.getByRole('button', { name: words.say(lockMessages, 'unlock'), exact: true }).click();
}

export async function setLock(phone: Phone, pin: string): Promise<void> {
  const { page, words } = phone;
  await visit(phone, '/lock');
  await page.getByLabel(words.say(lockMessages, 'newPin')).fill(pin);
  await page.getByLabel(words.say(lockMessages, 'again')).fill(pin);
  await phone.button(words.say(lockMessages, 'set')).click();
  await page.getByText(words.say(lockMessages, 'isSet')).waitFor();
}
