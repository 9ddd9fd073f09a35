import { uiMessages } from '../../../../src/ui/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Taps an amount on the pad of that name, key by key ("12.5"), in place of what a draft may have left there. */
export async function tapKeys(phone: Phone, label: string, keys: string): Promise<void> {
  const pad = phone.page.getByRole('group', { name: label, exact: true });
  const press = (key: string): Promise<void> => pad.getByRole('button', { name: key, exact: true }).click();
  await press('0');
  await phone.page.keyboard.press('Delete');
  for (const key of keys) await press(key);
}

/** Hours and minutes. */
export async function tapTime(phone: Phone, label: string, minutes: number): Promise<void> {
  await tapKeys(phone, label, String(Math.trunc(minutes / 60)));
  if (minutes % 60 === 0) return;
  const pad = phone.page.getByRole('group', { name: label, exact: true });
  await pad.getByRole('button', { name: phone.words.say(uiMessages, 'keyMinutes'), exact: true }).click();
  for (const digit of String(minutes % 60)) await pad.getByRole('button', { name: digit, exact: true }).click();
}
