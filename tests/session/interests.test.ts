/** What one waits for stays on one's own phone, and is told of there. */
import { expect, test } from 'vitest';
import { accountOfMember, type GroupId } from '../../src/core/ids.ts';
import type { Wish } from '../../src/core/listings/interest.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, memberOf, neighbours } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

const roof: Wish = { text: 'roof', side: null, category: null };
const told = (phone: Phone, group: GroupId): unknown[] =>
  phone
    .view(group)
    .errands.filter(({ topic }) => topic === 'listings.fits')
    .map(({ values }) => values['title']);

async function post(phone: Phone, group: GroupId, title: string): Promise<void> {
  const account = accountOfMember(memberOf(phone, group));
  const answers = { account, side: 'offer', return: 'nothing', title, category: 'building', words: '' } as const;
  const rest = { price: null, other: '', place: '', until: null, photos: [], voice: null, endless: false };
  expect(await phone.act(group, 'listings.post', { ...answers, ...rest })).toMatchObject({ ok: true });
}

test('what Ana waits for is an errand of hers when it comes, also after a start, until it is taken off', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [ana, bea] = [await startPhone(relay.url, browser), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await ana.keepInterest(group, roof);
  await ana.keepInterest(group, roof);
  expect(await ana.ask(group, 'listings.interests', {})).toHaveLength(1);
  await post(bea, group, 'Roof tiles');
  await until(ana, group, () => told(ana, group).length === 1);
  expect(told(bea, group)).toEqual([]);
  expect(await bea.ask(group, 'listings.interests', {})).toEqual([]);
  ana.stop();

  const again = await startPhone(relay.url, browser);
  await until(again, group, () => told(again, group).length === 1);
  const [errand] = again.view(group).errands.filter(({ topic }) => topic === 'listings.fits');
  await again.putAside(group, errand?.id ?? '');
  expect(told(again, group)).toEqual([]);

  await post(bea, group, 'Another roof');
  await until(again, group, () => told(again, group).length === 1);
  const [interest] = await again.ask(group, 'listings.interests', {});
  await again.dropInterest(group, interest?.id ?? '');
  expect(told(again, group)).toEqual([]);
});

test('nothing is told of somebody whom one does not want to see, until one does again', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const account = accountOfMember(memberOf(bea, group));
  await ana.keepInterest(group, roof);
  await ana.block(group, account, true);
  await post(bea, group, 'Roof tiles');
  const asked = { text: '', side: null, returns: null, category: null, whose: 'all', member: null, most: 9 } as const;
  await agree(group, ana, bea);
  const listed = async (): Promise<number> => (await ana.ask(group, 'listings.find', asked)).all;
  expect([ana.view(group).blocked, await listed(), told(ana, group)]).toEqual([[account], 0, []]);
  await ana.block(group, account, false);
  await until(ana, group, () => told(ana, group).length === 1);
  expect([ana.view(group).blocked, await listed()]).toEqual([[], 1]);
});
