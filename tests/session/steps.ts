/** The steps that most stories of two phones begin with. */
import { vi } from 'vitest';
import { accountOfMember, type GroupId, type MemberId, type UnitId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { type Browser, named, startPhone, until } from './test-phone.ts';

export const time = 'time' as UnitId;

export async function found(phone: Phone, name: string, limit = 1200): Promise<GroupId> {
  const profile = named(name);
  return phone.found({ name: 'Huerta', agreement: 'Be kind.', unit: { is: 'time' }, limit, profile });
}

export async function invite(phone: Phone, group: GroupId, uses = 1): Promise<string> {
  const limits = { [time]: uses === 1 ? 1200 : 0 };
  const made = await phone.invite(group, { uses, days: 7, limits });
  if (!made.ok || made.value.link === null) throw new Error(`no invitation: ${JSON.stringify(made)}`);
  return made.value.link;
}

export async function join(phone: Phone, link: string, name: string): Promise<GroupId> {
  const joined = await phone.join({ link, profile: named(name) });
  if (!joined.ok) throw new Error(`did not join: ${joined.error.code}`);
  return joined.value;
}

/** Founded by the first, joined by the second, both admitted and in touch. */
export async function neighbours(ana: Phone, bea: Phone): Promise<GroupId> {
  const group = await found(ana, 'Ana');
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  await join(bea, link, 'Bea');
  await until(bea, group, (view) => view.me.purses[0]?.may === 1200);
  await until(ana, group, (view) => view.members.length === 2 && view.reach.carriedTo === 1);
  return group;
}

/** The same, and no relay can be reached any more. A browser that is given outlives the app. */
export async function neighboursApart(browsers: { readonly ana?: Browser; readonly bea?: Browser } = {}) {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url, browsers.ana), await startPhone(relay.url, browsers.bea)];
  const group = await neighbours(ana, bea);
  await relay.stop();
  for (const phone of [ana, bea]) await until(phone, group, ({ reach }) => reach.relay !== 'connected');
  return { ana, bea, group };
}

export const memberOf = (phone: Phone, group: GroupId): MemberId => phone.view(group).me.member;

export async function pay(from: Phone, to: MemberId, group: GroupId, amount: number, memo = '') {
  const args = { to: [{ account: accountOfMember(to), amount }], unit: time, memo, gift: false, answers: null };
  return from.act(group, 'exchange.pay', args);
}

/** Both hold the same entries and the same books, and everything that was paid has been taken up. */
export async function agree(group: GroupId, ...phones: readonly Phone[]): Promise<void> {
  const [first, ...others] = phones;
  if (first === undefined) return;
  for (const other of others) {
    await waitForEqual(async () => [await first.books(group), await other.books(group)]);
  }
}

async function waitForEqual(read: () => Promise<readonly { readonly state: string; readonly entries: string }[]>) {
  await vi.waitFor(
    async () => {
      const [one, two] = await read();
      if (one?.state !== two?.state || one?.entries !== two?.entries) throw new Error('the books differ');
    },
    { timeout: 45_000, interval: 30 },
  );
}

export const balanceOf = (phone: Phone, group: GroupId): number | undefined => phone.view(group).me.purses[0]?.balance;

/** The phones are told of a network: they try their relays at once, however long they meant to wait. */
export async function wake(...phones: readonly Phone[]): Promise<void> {
  for (const phone of phones) await phone.wake();
}
