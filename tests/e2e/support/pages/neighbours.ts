import { type Phone, takePhone } from '../phone.ts';
import type { Stage } from '../stage.ts';
import { found } from './found.ts';
import { waitUntilMaySpend, waitUntilOnRelay } from './home.ts';
import { invite, join, waitForMember } from './join.ts';

/** The limit that founding offers, in minutes. */
export const limit = 20 * 60;

/** Ana has founded Huerta and Bea has joined it; both are admitted and know of each other. */
export async function neighbours(stage: Stage): Promise<readonly [Phone, Phone]> {
  const [ana, bea] = await Promise.all([takePhone(stage), takePhone(stage)]);
  await found(ana, 'Huerta', 'Ana');
  await bringIn(ana, bea, 'Bea');
  return [ana, bea];
}

/** Invited and admitted while both have a network. */
export async function bringIn(host: Phone, guest: Phone, name: string): Promise<void> {
  const link = await invite(host);
  await waitUntilOnRelay(host);
  await join(guest, link, name);
  await waitUntilMaySpend(guest, limit);
  await waitForMember(host, name);
}
