import type { Page } from 'playwright-core';
import { button, goTo, groupPath, here } from './phone.ts';

/** Shows a proposal to all; its page is shown then. Yields its address. */
export async function propose(page: Page, title: string): Promise<string> {
  await goTo(page, `${groupPath(page)}/decide/new`);
  await page.getByLabel('What should be so?').fill(title);
  await page.getByLabel('Places and things', { exact: true }).check();
  await page.getByRole('radio', { name: 'A proposal' }).check();
  await button(page, 'Show it to all').click();
  await page.waitForURL(/decide\/[0-9a-f]{64}$/);
  return here(page);
}

/** Asks everybody by yes or no. Yields the address of the vote, whose page is shown then. */
export async function startVote(page: Page, decision: string): Promise<string> {
  await goTo(page, `${decision}/open`);
  await page.getByRole('radio', { name: 'Yes, no or abstain' }).check();
  await button(page, 'Start the vote').click();
  await page.waitForURL(/ballot\/[0-9a-f]{64}$/);
  return here(page);
}
