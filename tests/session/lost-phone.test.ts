/** A phone is lost, and its member goes on: with the card, with trusted neighbours, or after the browser cleared it away. */
import { expect, test } from 'vitest';
import { rightKey } from '../../src/core/chain.ts';
import { accountOfMember, type GroupId } from '../../src/core/ids.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { closeAlone, done, untilAnswer } from './belonging-steps.ts';
import { three } from './epoch-steps.ts';
import { agree, balanceOf, invite, memberOf, pay, time } from './steps.ts';
import { named, opened, startPhone, until } from './test-phone.ts';

/** What a phone could spend right after the only entry of this kind that it signed. */
function rightsAfter(phone: Phone, group: GroupId, kind: string): number | undefined {
  const { books, me } = opened(phone, group);
  const said = [...books.state.log.nodes.values()].filter(
    (node) => node.device === me.self.device && node.kind === kind,
  );
  expect(said).toHaveLength(1);
  const [chain] = said.map(({ id }) => opened(phone, group).context().chainAt(id));
  return chain?.rights.get(rightKey(accountOfMember(me.self.member), time));
}

test('a phone is lost: the card brings its member back, a coordinator lends, and what it could spend comes when the books close', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  await pay(bea, memberOf(carla, group), group, 300);
  await until(carla, group, (view) => view.me.purses[0]?.may === 1500);
  const card = (await bea.recovery(group))?.card ?? '';
  const member = memberOf(bea, group);
  const lost = bea.view(group).me.device;
  await agree(group, ana, bea, carla);
  bea.stop();

  const fresh = await startPhone(relay.url);
  const link = await ana.deviceLink(group);
  await until(ana, group, (view) => view.reach.onRelay);
  expect(await fresh.joinAsDevice(link, card, true)).toEqual({ ok: true, value: group });
  // The same balance at once, and nothing to spend yet.
  const back = await until(fresh, group, (view) => view.me.standing === 'admitted');
  expect(back.me).toMatchObject({ member, purses: [{ balance: -300, may: 0 }] });
  const [old] = (await fresh.ask(group, 'belonging.phones', {})).filter(({ device }) => device === lost);
  expect(old).toMatchObject({ standing: 'lost', estate: { is: 'waits', amounts: [{ unit: time, amount: 900 }] } });

  await done(fresh, group, 'belonging.askAdvance', { device: lost, unit: time, amount: 120 });
  const asked = await until(ana, group, (view) => view.errands.some(({ topic }) => topic === 'belonging.advance'));
  const request = asked.errands.find(({ topic }) => topic === 'belonging.advance');
  if (request === undefined) throw new Error('nobody was asked');
  await done(ana, group, 'belonging.lend', { request: request.subject, amount: 100 });
  await until(fresh, group, (view) => view.me.purses[0]?.may === 100);
  expect(await pay(fresh, memberOf(ana, group), group, 40)).toMatchObject({ ok: true });
  await until(ana, group, (view) => view.me.purses[0]?.may === 1240);

  await agree(group, ana, carla, fresh);
  await closeAlone(ana, group);
  // 900 were left, 60 of the advance are left, 100 are given back.
  await until(fresh, group, (view) => view.me.purses[0]?.may === 860);
  expect(balanceOf(fresh, group)).toBe(-340);
  await agree(group, ana, carla, fresh);
  expect((await ana.books(group)).sums.map(({ sum }) => sum)).toEqual([0]);
});

test('what a found phone pays after it was called lost counts for nobody who heard, and comes to the heir only when declined', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  const card = (await bea.recovery(group))?.card ?? '';
  const lost = bea.view(group).me.device;
  const tablet = await startPhone(relay.url);
  const link = await bea.deviceLink(group);
  await until(bea, group, (view) => view.reach.onRelay);
  await tablet.joinAsDevice(link, card, false);
  await until(bea, group, (view) => view.members.some(({ devices }) => devices.length === 2));
  // Somebody else's card says nothing about Bea's phone.
  const other = (await carla.recovery(group))?.card ?? '';
  expect(await tablet.reportLost(group, lost, other)).toEqual({ ok: false, error: { code: 'another-members-card' } });

  const { dataFolder, port } = { ...relay.config, port: relay.port };
  await agree(group, ana, bea, carla, tablet);
  await relay.stop();
  // The finder pays Carla out of earshot; Bea says on her tablet that the phone is lost.
  expect(await pay(bea, memberOf(carla, group), group, 500)).toMatchObject({ ok: true });
  expect(await tablet.reportLost(group, lost, card)).toEqual({ ok: true, value: null });
  await startTestRelay({ dataFolder, port });
  for (const phone of [ana, tablet, carla]) await phone.wake();
  await until(carla, group, (view) => view.reach.relay === 'connected');
  await agree(group, ana, carla, tablet);
  await bea.wake();
  const found = await until(bea, group, (view) => view.me.standing === 'revoked');
  expect(found.me.purses[0]?.may).toBe(0);
  expect(await pay(bea, memberOf(ana, group), group, 1)).toMatchObject({
    ok: false,
    error: { code: 'device-revoked' },
  });
  await agree(group, ana, bea, carla, tablet);
  expect([balanceOf(carla, group), balanceOf(tablet, group)]).toEqual([0, 0]);

  await closeAlone(ana, group);
  // What was put aside for Carla is not inherited; it comes back to the heir once she has declined it, and only so.
  await until(tablet, group, (view) => view.me.purses[0]?.may === 1200);
  expect(rightsAfter(tablet, group, 'inherit')).toBe(700);
  expect(rightsAfter(tablet, group, 'reclaim')).toBe(1200);
  await agree(group, ana, carla, tablet);
  expect([balanceOf(carla, group), balanceOf(tablet, group)]).toEqual([0, 0]);
  // While it becomes another device the page goes on asking, and is answered.
  const linked = bea.linkDevice(group, card, false);
  const answers = Array.from({ length: 20 }, () => bea.ask(group, 'belonging.phones', {}));
  for (const phones of await Promise.all(answers)) expect(phones.length).toBeGreaterThan(1);
  expect(await linked).toEqual({ ok: true, value: null });
  await until(bea, group, (view) => view.me.standing === 'admitted');
});

test('two of three trusted neighbours bring somebody back who has neither phone nor card', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  const dora = await startPhone(relay.url);
  await dora.join({ link: await invite(ana, group), profile: named('Dora') });
  await until(dora, group, (view) => view.me.standing === 'admitted');
  const guardians = [ana, carla, dora].map((phone) => memberOf(phone, group));
  await done(bea, group, 'belonging.chooseGuardians', { guardians, need: 2 });
  const lost = bea.view(group).me.device;
  const member = memberOf(bea, group);
  await agree(group, ana, bea, carla, dora);
  bea.stop();

  const fresh = await startPhone(relay.url);
  const link = await invite(carla, group);
  await until(carla, group, (view) => view.reach.onRelay);
  expect(await fresh.readAlong(link)).toEqual({ ok: true, value: group });
  expect(fresh.view(group).me.standing).toBe('reader');
  expect(await fresh.finishReturn(group)).toMatchObject({ ok: false, error: { code: 'needs-card-or-guardians' } });
  const begun = await fresh.beginReturn(group, member, [lost]);
  if (!begun.ok) throw new Error(begun.error.code);
  const { link: code, mark } = begun.value;

  const seen = await ana.ask(group, 'belonging.returnRequest', { code });
  expect(seen).toMatchObject({ ok: true, value: { member, mark, lost: [lost], vouched: [], need: 2, among: 3 } });
  await done(ana, group, 'belonging.vouchForReturn', { code });
  await expect
    .poll(async () => (await fresh.returning(group))?.vouched, { timeout: 45_000 })
    .toEqual([memberOf(ana, group)]);
  expect((await fresh.returning(group))?.enough).toBe(false);
  await done(dora, group, 'belonging.vouchForReturn', { code });
  await expect.poll(async () => (await fresh.returning(group))?.enough, { timeout: 45_000 }).toBe(true);

  expect(await fresh.finishReturn(group)).toEqual({ ok: true, value: null });
  const back = await until(fresh, group, (view) => view.me.standing === 'admitted');
  expect(back.me.member).toBe(member);
  expect(await fresh.returning(group)).toBeNull();
  const phones = await untilAnswer(fresh, group, 'belonging.phones', {}, (all) =>
    all.some(({ standing }) => standing === 'lost'),
  );
  expect(phones.find(({ device }) => device === lost)?.estate).toMatchObject({
    is: 'waits',
    amounts: [{ unit: time, amount: 1200 }],
  });
  // Neighbours pay the new phone, once they have heard of it: what went to the lost one would wait until the books close.
  await until(carla, group, (view) => view.members.some(({ devices }) => devices.length === 2));
  expect(await pay(carla, member, group, 25)).toMatchObject({ ok: true });
  await until(fresh, group, (view) => view.me.purses[0]?.may === 25);
  await agree(group, ana, carla, dora, fresh);
  await closeAlone(ana, group);
  await until(fresh, group, (view) => view.me.purses[0]?.may === 1225);
});

test('a live phone refuses one that neighbours let in, although they called it lost', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  const guardians = [ana, carla].map((phone) => memberOf(phone, group));
  await done(bea, group, 'belonging.chooseGuardians', { guardians, need: 2 });
  await agree(group, ana, bea, carla);
  const member = memberOf(bea, group);
  const wrong = await startPhone(relay.url);
  await wrong.readAlong(await invite(ana, group));
  const begun = await wrong.beginReturn(group, member, [bea.view(group).me.device]);
  if (!begun.ok) throw new Error(begun.error.code);
  for (const guardian of [ana, carla]) {
    await done(guardian, group, 'belonging.vouchForReturn', { code: begun.value.link });
  }
  await expect.poll(async () => (await wrong.returning(group))?.enough, { timeout: 45_000 }).toBe(true);
  await wrong.finishReturn(group);

  const told = await until(bea, group, (view) => view.me.standing === 'revoked');
  const errand = told.errands.find(({ topic }) => topic === 'belonging.came-in');
  const device = wrong.view(group).me.device;
  expect(errand?.values).toEqual({ device });
  await done(bea, group, 'belonging.refuse', { device });
  await until(bea, group, (view) => view.me.standing === 'admitted' && view.me.purses[0]?.may === 1200);
  expect(await pay(bea, memberOf(carla, group), group, 70)).toMatchObject({ ok: true });
  await until(carla, group, (view) => view.me.purses[0]?.balance === 70);
  await until(wrong, group, (view) => view.me.standing === 'revoked');
  expect(await pay(wrong, memberOf(carla, group), group, 1)).toMatchObject({ ok: false });
});
