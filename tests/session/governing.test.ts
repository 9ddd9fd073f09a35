/** Whole phones that decide together, apart, and at the same time, over a real relay. */
import { expect, test } from 'vitest';
import type { EntryId, GroupId, MemberId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, balanceOf, found, invite, join, memberOf, pay, time, wake } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

const nowhere: readonly string[] = [];

/** Out of reach of every relay, and back. */
const away = (phone: Phone, group: GroupId): Promise<void> => phone.setRelays(group, nowhere);
async function back(phone: Phone, group: GroupId, relay: string): Promise<void> {
  await phone.setRelays(group, [relay.replace(/^http/, 'ws')]);
  await wake(phone);
}

/** Founded by the first; the others came in one by one, each admitted with the full limit. */
async function village(relay: string, ...names: readonly string[]) {
  const phones: Phone[] = [];
  let group: GroupId | null = null;
  for (const name of names) {
    const phone = await startPhone(relay);
    const [founder] = phones;
    if (founder === undefined || group === null) group = await found(phone, name);
    else {
      const link = await invite(founder, group);
      await until(founder, group, (view) => view.reach.onRelay);
      await join(phone, link, name);
      await until(phone, group, (view) => view.me.purses[0]?.may === 1200);
    }
    phones.push(phone);
  }
  if (group === null) throw new Error('a village has a founder');
  await agree(group, ...phones);
  return { group, phones };
}

async function done(act: Promise<{ readonly ok: boolean; readonly error?: unknown }>): Promise<void> {
  const result = await act;
  expect(result).toMatchObject({ ok: true });
}

const topicsOf = (phone: Phone, group: GroupId): string[] => phone.view(group).errands.map(({ topic }) => topic);
const endedOn = (phone: Phone, group: GroupId, member: MemberId) =>
  phone.view(group).members.find((each) => each.member === member)?.ended;

test('two coordinators remove a third who is away and goes on paying; all come to the same books', async () => {
  const relay = await startTestRelay();
  const { group, phones } = await village(relay.url, 'Ana', 'Bea', 'Carla', 'Joao');
  const [ana, bea, carla, joao] = phones as [Phone, Phone, Phone, Phone];
  const joaosId = memberOf(joao, group);
  await done(ana.act(group, 'governing.makeCoordinator', { member: memberOf(bea, group), months: null }));
  await agree(group, ...phones);

  // Joao and Carla go to the mountains, where no relay is reached and nobody hears of what goes on below.
  for (const phone of [joao, carla]) await away(phone, group);
  await done(ana.act(group, 'governing.proposeRemoval', { member: joaosId }));
  await until(bea, group, ({ errands }) => errands.some(({ topic }) => topic === 'governing.cosign'));
  const [asked] = bea.view(group).errands;
  await done(bea.act(group, 'governing.cosign', { proposal: asked?.subject as EntryId }));
  // Nobody told Ana's phone to: it carries out what its person proposed.
  await until(bea, group, () => endedOn(bea, group, joaosId) === 'removed');

  await done(pay(joao, memberOf(carla, group), group, 300));
  await done(carla.openFile(await joao.exportBundle(group, null), null));
  await until(carla, group, (view) => view.me.purses[0]?.may === 1500);
  await done(pay(joao, memberOf(bea, group), group, 200));
  for (const phone of [carla, joao]) await back(phone, group, relay.url);
  await until(joao, group, () => endedOn(joao, group, joaosId) === 'removed');
  // What the others write from then on is not for Joao's phone to read.
  await agree(group, ana, bea, carla);
  // Carla's phone had taken it up before it could know; Bea's knew better when hers came.
  expect([ana, bea, carla].map((phone) => balanceOf(phone, group))).toEqual([0, 0, 300]);
  for (const phone of phones) expect((await phone.books(group)).sums).toEqual([{ unit: time, sum: 0 }]);
  const refused = await pay(joao, memberOf(carla, group), group, 1);
  expect(refused).toMatchObject({ ok: false });
  expect([ana, bea, carla].map((phone) => topicsOf(phone, group))).toEqual([[], [], []]);
});

test('two coordinators change one rule while apart; what stands is the same everywhere, and is decided again', async () => {
  const relay = await startTestRelay();
  const { group, phones } = await village(relay.url, 'Ana', 'Bea', 'Carla');
  const [ana, bea, carla] = phones as [Phone, Phone, Phone];
  await done(ana.act(group, 'governing.makeCoordinator', { member: memberOf(bea, group), months: 12 }));
  await agree(group, ...phones);

  const rule = { key: 'growth.partners', seen: null };
  await away(bea, group);
  await done(ana.act(group, 'governing.setPolicy', { ...rule, value: 2 }));
  await done(bea.act(group, 'governing.setPolicy', { ...rule, value: 4 }));
  await back(bea, group, relay.url);
  await agree(group, ...phones);
  const again = 'governing.policy-again';
  for (const phone of [ana, bea]) await until(phone, group, () => topicsOf(phone, group).includes(again));
  expect(topicsOf(carla, group)).toEqual([]);

  const policyOf = async (phone: Phone) =>
    (await phone.ask(group, 'governing.policies', {})).find(({ key }) => key === rule.key);
  const [before] = [await policyOf(bea)];
  await done(bea.act(group, 'governing.setPolicy', { key: rule.key, value: 6, seen: before?.standing ?? null }));
  await agree(group, ...phones);
  for (const phone of phones) expect(await policyOf(phone)).toMatchObject({ value: 6, again: [] });
  expect([ana, bea].map((phone) => topicsOf(phone, group))).toEqual([[], []]);
});

test('a newcomer by a link for many is vouched for, trades, and may owe the full limit with nobody deciding', async () => {
  const relay = await startTestRelay();
  const { group, phones } = await village(relay.url, 'Ana', 'Bea', 'Carla');
  const [ana, bea, carla] = phones as [Phone, Phone, Phone];
  const link = await invite(ana, group, 20);
  await until(ana, group, (view) => view.reach.onRelay);
  const dora = await startPhone(relay.url);
  await join(dora, link, 'Dora');
  await until(dora, group, (view) => view.me.standing === 'admitted');
  expect((await dora.ask(group, 'governing.stage', {})).stage).toMatchObject({ stage: 'newcomer', starter: 240 });
  expect(await pay(dora, memberOf(ana, group), group, 10)).toMatchObject({ ok: false });

  await until(ana, group, () => topicsOf(ana, group).includes('governing.vouch'));
  await done(ana.act(group, 'governing.vouch', { member: memberOf(dora, group) }));
  await until(dora, group, (view) => view.me.purses[0]?.may === 240);
  for (const phone of [ana, bea, carla]) await done(pay(dora, memberOf(phone, group), group, 10));
  await until(dora, group, (view) => view.me.purses[0]?.may === 1200 - 30);
  expect((await dora.ask(group, 'governing.stage', {})).stage).toBeNull();
  await agree(group, ...phones, dora);
});

test('an invitation is handed on when its phone is lost, and the newcomer is let in by the other', async () => {
  const relay = await startTestRelay();
  const { group, phones } = await village(relay.url, 'Ana', 'Bea');
  const [ana, bea] = phones as [Phone, Phone];
  const link = await invite(bea, group);
  await until(bea, group, (view) => view.reach.onRelay);
  await agree(group, ana, bea);
  bea.stop();

  const [lost] = await ana.ask(group, 'governing.othersInvitations', {});
  expect(lost).toMatchObject({ by: memberOf(bea, group), left: 1, handedTo: null });
  await done(ana.act(group, 'governing.handOnInvitation', { invitation: lost?.entry as EntryId }));
  const carla = await startPhone(relay.url);
  await join(carla, link, 'Carla');
  await until(carla, group, (view) => view.me.purses[0]?.may === 1200);
  const [shown] = (await ana.invitations(group)).filter(({ entry }) => entry === lost?.entry);
  expect(shown).toMatchObject({ handedTo: memberOf(ana, group), used: 1 });
});

test('what is put aside stays off the list of this phone, also after a start, and binds nobody', async () => {
  const relay = await startTestRelay();
  const { group, phones } = await village(relay.url, 'Ana', 'Bea');
  const [ana, bea] = phones as [Phone, Phone];
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  const carlas = new Browser();
  const carla = await startPhone(relay.url, carlas);
  await join(carla, link, 'Carla');
  await until(carla, group, (view) => view.me.standing === 'admitted');
  await done(ana.act(group, 'governing.proposeRemoval', { member: memberOf(bea, group) }));
  await until(carla, group, () => topicsOf(carla, group).includes('governing.cosign'));
  const [asked] = carla.view(group).errands;
  await carla.putAside(group, asked?.id ?? '');
  expect(topicsOf(carla, group)).toEqual([]);
  carla.stop();

  const again = await startPhone(relay.url, carlas);
  expect(topicsOf(again, group)).toEqual([]);
  await done(again.act(group, 'governing.cosign', { proposal: asked?.subject as EntryId }));
  await until(ana, group, () => endedOn(ana, group, memberOf(bea, group)) === 'removed');
});

test('two records of one person are shown as one on every phone, with the balance of both, and apart again', async () => {
  const relay = await startTestRelay();
  const { group, phones } = await village(relay.url, 'Ana', 'Bea', 'Bea again');
  const [ana, bea, twin] = phones as [Phone, Phone, Phone];
  await done(pay(ana, memberOf(bea, group), group, 60));
  await done(pay(ana, memberOf(twin, group), group, 30));
  await agree(group, ...phones);
  const both = { kept: memberOf(bea, group), other: memberOf(twin, group) };
  await done(ana.act(group, 'governing.merge', both));
  await agree(group, ...phones);
  for (const phone of phones) {
    const shown = phone.view(group).members.find(({ member }) => member === both.other);
    expect(shown?.mergedInto).toBe(both.kept);
  }
  const balances = (phone: Phone) => phone.view(group).me.purses.map(({ balance, together }) => [balance, together]);
  expect([ana, bea, twin].map(balances)).toEqual([[[-90, null]], [[60, 90]], [[30, 90]]]);

  const [merge] = (await ana.ask(group, 'governing.trust', { member: both.kept })).merges;
  await done(ana.act(group, 'governing.unmerge', { merge: merge?.entry as EntryId }));
  await agree(group, ...phones);
  expect([ana, bea, twin].map(balances)).toEqual([[[-90, null]], [[60, null]], [[30, null]]]);
});
