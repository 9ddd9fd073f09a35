/** Who can read what of a member: the group, those they have a deal with, or nobody but the phone it was written on. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { accountOfMember, type GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import type { PhoneRecords } from '../../src/session/ports/phone-store.ts';
import type { ShownTo } from '../../src/session/views.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found, invite, join, memberOf, neighbours, pay, time } from './steps.ts';
import { Browser, saying, startPhone, until } from './test-phone.ts';

const anasProfile = saying({
  name: 'Ana',
  place: 'by the chapel',
  languages: 'Quechua',
  ways: { call: '+51 900 000 001', sms: '+51 900 000 002', knock: 'the blue door' },
  shownTo: { languages: 'deals', knock: 'deals', call: 'deals', sms: 'nobody' },
});

/** What a phone shows of Ana. */
const anaOn = (phone: Phone, group: GroupId, ana: Phone) =>
  phone.view(group).members.find(({ member }) => member === memberOf(ana, group))?.profile;

/** Everything in the browser's database, as text. */
async function diskOf(browser: Browser): Promise<string> {
  const database = openDatabase<PhoneRecords>({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify(rows, (_, value) => (ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value));
}

const hasHeard = (ana: Phone, group: GroupId) => (view: ReturnType<Phone['view']>) =>
  view.members.some(({ member, profile }) => member === memberOf(ana, group) && profile?.place === 'by the chapel');

test('a neighbour reads what is for the group; after a payment also what is for those one has a deal with', async () => {
  const relay = await startTestRelay();
  const [anas, beas] = [new Browser(), new Browser()];
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  await ana.setProfile(group, anasProfile);
  expect(await ana.profile(group)).toEqual(anasProfile);
  await until(bea, group, hasHeard(ana, group));
  expect(anaOn(bea, group, ana)).toMatchObject({ languages: '', ways: { call: '', sms: '', knock: '' } });
  expect(await diskOf(beas)).not.toMatch(/blue door|Quechua|900 000/);

  await pay(bea, memberOf(ana, group), group, 60);
  await until(bea, group, () => anaOn(bea, group, ana)?.ways.knock === 'the blue door');
  expect(anaOn(bea, group, ana)).toMatchObject({ languages: 'Quechua', ways: { call: '+51 900 000 001', sms: '' } });

  const carla = await startPhone(relay.url);
  await join(carla, await invite(ana, group), 'Carla');
  await until(carla, group, hasHeard(ana, group));
  expect(anaOn(carla, group, ana)).toMatchObject({ languages: '', ways: { call: '', sms: '', knock: '' } });
  expect(await ana.profile(group)).toEqual(anasProfile);
});

test('an open request is a deal as well, and one that begins while its writer is away is met when they come back', async () => {
  const relay = await startTestRelay();
  const anas = new Browser();
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await ana.setProfile(group, anasProfile);
  await until(bea, group, hasHeard(ana, group));
  ana.stop();
  const payer = accountOfMember(memberOf(ana, group));
  await bea.act(group, 'exchange.ask', { payer, unit: time, amount: 30, memo: '' });
  await until(bea, group, (view) => view.reach.onRelay);
  const again = await startPhone(relay.url, anas);
  expect(await again.profile(group)).toEqual(anasProfile);
  await until(bea, group, () => anaOn(bea, group, again)?.ways.knock === 'the blue door');
});

test('a further phone of a partner reads it too, and one of one’s own; what is for nobody stays where it was written', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await pay(ana, memberOf(bea, group), group, 60);
  await ana.setProfile(group, anasProfile);
  await until(bea, group, () => anaOn(bea, group, ana)?.ways.knock === 'the blue door');

  for (const owner of [bea, ana]) {
    const words = (await owner.recovery(group))?.words.join(' ') ?? '';
    const further = await startPhone(relay.url);
    expect(await further.joinAsDevice(await owner.deviceLink(group), words, false)).toMatchObject({ ok: true });
    await until(further, group, () => anaOn(further, group, ana)?.ways.knock === 'the blue door');
    expect(anaOn(further, group, ana)?.ways.sms).toBe('');
    if (owner === ana) {
      const there = await further.profile(group);
      expect(there).toMatchObject({ ways: { sms: '', call: '+51 900 000 001' }, shownTo: { call: 'deals' } });
    }
  }
});

test('what is no longer for them is gone from a partner’s phone, and with a withdrawal all of it is', async () => {
  const relay = await startTestRelay();
  const [anas, beas] = [new Browser(), new Browser()];
  const [ana, bea] = [await startPhone(relay.url, anas), await startPhone(relay.url, beas)];
  const group = await neighbours(ana, bea);
  await pay(ana, memberOf(bea, group), group, 60);
  await ana.setProfile(group, anasProfile);
  await until(bea, group, () => anaOn(bea, group, ana)?.ways.knock === 'the blue door');
  await ana.setProfile(group, { ...anasProfile, ways: { ...anasProfile.ways, knock: '' }, languages: '' });
  await until(bea, group, () => anaOn(bea, group, ana)?.ways.knock === '');
  expect(anaOn(bea, group, ana)?.ways.call).toBe('+51 900 000 001');

  await ana.withdrawProfile(group);
  await until(bea, group, () => anaOn(bea, group, ana) === null);
  for (const phone of [ana, bea]) phone.stop();
  for (const browser of [anas, beas]) {
    await vi.waitFor(async () => expect(await diskOf(browser)).not.toMatch(/chapel|blue door|900 000/), 10_000);
    const database = openDatabase<PhoneRecords>({ platform: { indexedDB: browser.indexedDB, IDBKeyRange } });
    const owners = (await database.parcels.toArray()).map(({ place }) => place.slice(0, 64));
    expect(owners).not.toContain(memberOf(ana, group));
    database.close();
  }
});

test('what a newcomer says on coming in, before anybody has admitted them, is read once they are', async () => {
  const relay = await startTestRelay();
  const browser = new Browser();
  const ana = await startPhone(relay.url, browser);
  const group = await found(ana, 'Ana');
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  ana.stop();
  const rosa = await startPhone(relay.url);
  await join(rosa, link, 'Rosa');
  const said = saying({
    name: 'Rosa',
    place: 'above the mill',
    ways: { knock: 'the gate' },
    shownTo: { knock: 'deals' },
  });
  await rosa.setProfile(group, said);
  expect(rosa.view(group).me.standing).toBe('waiting');

  const again = await startPhone(relay.url, browser);
  const rosaOnAnas = () => anaOn(again, group, rosa);
  await until(again, group, () => rosaOnAnas()?.place === 'above the mill');
  expect(rosaOnAnas()?.ways.knock).toBe('');
  await until(rosa, group, (view) => view.me.purses[0]?.may === 1200);
  await pay(rosa, memberOf(again, group), group, 60);
  await until(again, group, () => rosaOnAnas()?.ways.knock === 'the gate');
  expect(await rosa.profile(group)).toEqual(said);
});

test('what became of deals is shown as its member wishes, and the wish is told as any field is', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const isKept = async (by: Phone): Promise<readonly boolean[]> => {
    const member = memberOf(ana, group);
    const histories = [by.ask(group, 'market.history', { member }), by.ask(group, 'aid.history', { member })];
    return (await Promise.all(histories)).map(({ kept }) => kept);
  };
  const wish = async (standing: ShownTo, place: string): Promise<void> => {
    const said = saying({ name: 'Ana', place, shownTo: { standing } });
    await ana.setProfile(group, said);
    expect(await ana.profile(group)).toEqual(said);
    await until(bea, group, () => anaOn(bea, group, ana)?.place === place);
  };
  expect(await isKept(bea)).toEqual([false, false]);
  await wish('deals', 'by the well');
  expect(await isKept(bea)).toEqual([true, true]);
  expect(await isKept(ana)).toEqual([false, false]);
  await pay(bea, memberOf(ana, group), group, 60);
  await vi.waitFor(async () => expect(await isKept(bea)).toEqual([false, false]));
  await wish('nobody', 'by the mill');
  await vi.waitFor(async () => expect(await isKept(bea)).toEqual([true, true]));
  await wish('group', 'by the bridge');
  await vi.waitFor(async () => expect(await isKept(bea)).toEqual([false, false]));
});
