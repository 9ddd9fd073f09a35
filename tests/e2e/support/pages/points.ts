import type { Locator } from 'playwright-core';
import { pointsMessages } from '../../../../src/modules/points/messages/catalog.ts';
import type { Phone } from '../phone.ts';

/** Puts so many of one's own points behind a proposal; the page of its support is shown then. */
export async function givePoints(phone: Phone, decision: string, points: number): Promise<void> {
  const { page, words } = phone;
  await phone.openScreen(`/points/${decision}`);
  await page.getByLabel(words.say(pointsMessages, 'howMany'), { exact: true }).fill(String(points));
  await phone.button(words.say(pointsMessages, 'save')).click();
  await page.getByText(words.say(pointsMessages, 'saved')).waitFor();
}

/** A part of the board. */
export const boardList = ({ page, words }: Phone, part: 'first' | 'others'): Locator =>
  page.getByRole('list', { name: words.say(pointsMessages, part), exact: true });
