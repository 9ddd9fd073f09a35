import { expect, test } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, balanceOf, found, invite, join, memberOf, neighbours, pay, time, wake } from './steps.ts';
import { Browser, startPhone, until } from './test-phone.ts';

test('a group is founded, a neighbour joins, both pay, and both phones hold the same books', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await found(ana, 'Ana');
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);

  const seen = await bea.readInvitation(link);
  expect(seen).toMatchObject({
    ok: true,
    value: { name: 'Huerta', agreement: 'Be kind.', invitedBy: 'Ana', limits: { time: 1200 } },
  });
  await join(bea, link, 'Bea');
  await until(bea, group, (view) => view.me.standing === 'admitted' && view.me.purses[0]?.may === 1200);
  await until(ana, group, (view) => view.members.some((member) => member.profile?.name === 'Bea'));

  expect(await pay(ana, memberOf(bea, group), group, 180, 'for the bread')).toMatchObject({ ok: true });
  expect(await pay(bea, memberOf(ana, group), group, 60, 'for the eggs')).toMatchObject({ ok: true });
  await until(ana, group, (view) => view.me.purses[0]?.balance === -120 && view.me.purses[0].may === 1080);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 120 && view.me.purses[0].may === 1320);
  await agree(group, ana, bea);
  expect((await bea.books(group)).sums).toEqual([{ unit: time, sum: 0 }]);
  const received = await bea.ask(group, 'exchange.statement', { unit: time });
  expect(received.map((row) => row.memo).sort()).toEqual(['for the bread', 'for the eggs']);
});

test('with the relay out of reach both go on trading, and the books merge when it is back', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const { dataFolder, port } = { ...relay.config, port: relay.port };
  await relay.stop();
  await until(ana, group, (view) => view.reach.relay !== 'connected');

  expect(await pay(ana, memberOf(bea, group), group, 90)).toMatchObject({ ok: true });
  expect(await pay(bea, memberOf(ana, group), group, 30)).toMatchObject({ ok: true });
  expect([balanceOf(ana, group), balanceOf(bea, group)]).toEqual([-90, -30]);
  expect(ana.view(group).reach).toMatchObject({ onRelay: false, onlyHere: 1 });

  await startTestRelay({ dataFolder, port });
  await wake(ana, bea);
  await until(ana, group, (view) => view.me.purses[0]?.balance === -60);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 60);
  await agree(group, ana, bea);
});

test('a relay that lost its store is offered everything again, and serves a newcomer from it', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  await pay(ana, memberOf(bea, group), group, 90);
  await until(bea, group, (view) => view.me.purses[0]?.may === 1290);
  const link = await invite(ana, group);
  await relay.stop();

  await startTestRelay({ port: relay.port });
  await wake(ana, bea);
  await until(ana, group, (view) => view.reach.onRelay && view.reach.relay === 'connected');
  await until(bea, group, (view) => view.reach.onRelay);
  const carla = await startPhone(relay.url);
  await join(carla, link, 'Carla');
  await until(carla, group, (view) => view.members.length === 3 && view.me.standing === 'admitted');
  await agree(group, ana, bea, carla);
});

test('a third joins while only the relay is up, receives, spends what came, and is admitted when the inviter is back', async () => {
  const relay = await startTestRelay();
  const anasBrowser = new Browser();
  const [ana, bea] = [await startPhone(relay.url, anasBrowser), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  ana.stop();

  const carla = await startPhone(relay.url);
  await join(carla, link, 'Carla');
  const waiting = await until(carla, group, (view) => view.me.standing === 'waiting');
  expect(waiting.members.find((member) => member.member === waiting.me.waitingFor)?.profile?.name).toBe('Ana');
  expect(await pay(carla, memberOf(bea, group), group, 10)).toMatchObject({ ok: false, error: { code: 'not-enough' } });
  await until(bea, group, (view) => view.members.length === 3);
  await pay(bea, memberOf(carla, group), group, 45);
  await until(carla, group, (view) => view.me.purses[0]?.may === 45);
  expect(await pay(carla, memberOf(bea, group), group, 15)).toMatchObject({ ok: true });

  const anaAgain = await startPhone(relay.url, anasBrowser);
  await until(carla, group, (view) => view.me.standing === 'admitted' && view.me.purses[0]?.may === 1230);
  await agree(group, anaAgain, bea, carla);
});

test('a relay that has no room left still introduces: phones that are online together catch up directly', async () => {
  const roomy = await startTestRelay();
  const [ana, bea] = [await startPhone(roomy.url), await startPhone(roomy.url)];
  const group = await neighbours(ana, bea);
  await roomy.stop();
  for (let at = 0; at < 9; at += 1) await pay(ana, memberOf(bea, group), group, 10, `sack ${at} of beans`);

  await startTestRelay({ port: roomy.port, limits: { channelBytesMax: 1024 } });
  await wake(ana, bea);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 90);
  expect(ana.view(group).reach.onRelay).toBe(false);
});
