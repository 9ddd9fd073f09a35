/** Leaving a group, and being put out of it: what the phone goes on showing, and what it hears no more. */
import { expect, test, vi } from 'vitest';
import type { GroupId } from '../../src/core/ids.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { done, putOut } from './belonging-steps.ts';
import { makeCoordinator, three } from './epoch-steps.ts';
import { agree, balanceOf, found, memberOf, pay, time } from './steps.ts';
import { opened, startPhone, until } from './test-phone.ts';

test('a member settles, leaves, and keeps their own history; their name goes from every phone that hears of it', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  const member = memberOf(bea, group);
  await pay(bea, memberOf(carla, group), group, 60);
  await until(carla, group, (view) => view.me.purses[0]?.balance === 60);
  expect(await bea.act(group, 'belonging.leave', {})).toMatchObject({
    ok: false,
    error: { code: 'belonging.still-below-zero' },
  });
  await pay(carla, member, group, 60);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 0 && view.me.purses[0].arriving === 0);
  await agree(group, ana, bea, carla);

  await done(bea, group, 'belonging.leave', {});
  const left = await until(bea, group, (view) => view.me.standing === 'left');
  expect(left.me.purses[0]).toMatchObject({ balance: 0, may: 0 });
  expect(await bea.ask(group, 'exchange.statement', { unit: time })).toHaveLength(2);
  expect(await pay(bea, memberOf(carla, group), group, 1)).toMatchObject({ ok: false, error: { code: 'member-left' } });
  for (const phone of [ana, carla]) {
    const view = await until(phone, group, (seen) => seen.members.some(({ ended }) => ended === 'left'));
    const gone = view.members.find((each) => each.member === member);
    expect(gone).toMatchObject({ withdrawn: true, profile: null });
  }
  await bea.erase(group);
  expect(() => bea.view(group)).toThrow();
});

test('a page that has not heard yet that its group was erased is answered nothing; of a group that never was it is told', async () => {
  const ana = await startPhone(null);
  const [erased, other] = [await found(ana, 'Ana'), await found(ana, 'Ana')];
  await ana.erase(erased);
  const answered = vi.fn();
  void ana.ask(erased, 'exchange.statement', { unit: time }).then(answered, answered);
  expect(await ana.ask(other, 'exchange.statement', { unit: time })).toEqual([]);
  expect(answered).not.toHaveBeenCalled();
  const never = 'never' as GroupId;
  await expect(ana.ask(never, 'exchange.statement', { unit: time })).rejects.toThrow('no such group');
});

test('whoever was put out reads on what was theirs, signs nothing, and hears nothing new', async () => {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  await makeCoordinator(ana, memberOf(bea, group), group);
  await pay(carla, memberOf(ana, group), group, 30);
  await until(ana, group, (view) => view.me.purses[0]?.balance === 30);
  await agree(group, ana, bea, carla);

  await putOut([ana, bea], group, memberOf(carla, group));
  const out = await until(carla, group, (view) => view.me.standing === 'removed');
  expect(out.me.purses[0]).toMatchObject({ balance: -30, may: 0 });
  const { ending } = await carla.ask(group, 'belonging.ending', {});
  expect(ending).toMatchObject({ is: 'removed', by: [memberOf(ana, group), memberOf(bea, group)].sort() });
  expect(await pay(carla, memberOf(ana, group), group, 1)).toMatchObject({
    ok: false,
    error: { code: 'member-removed' },
  });

  // The group's key changes, and from then on nothing reaches that phone.
  await vi.waitFor(() => expect(opened(ana, group).local.epochKeys).toHaveLength(2), { timeout: 45_000, interval: 20 });
  await vi.waitFor(() => expect(opened(bea, group).local.epochKeys).toHaveLength(2), { timeout: 45_000, interval: 20 });
  await pay(ana, memberOf(bea, group), group, 45);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 45);
  await until(ana, group, (view) => view.reach.carriedTo > 0 && view.reach.onRelay);
  await carla.wake();
  await until(carla, group, (view) => view.reach.relay === 'connected');
  expect(opened(carla, group).local.epochKeys).toHaveLength(1);
  expect((await carla.books(group)).entries).not.toBe((await ana.books(group)).entries);
  expect(await carla.ask(group, 'exchange.statement', { unit: time })).toHaveLength(1);
  expect((await carla.exportBundle(group, null)).length).toBeGreaterThan(0);
  expect(balanceOf(carla, group)).toBe(-30);
});
