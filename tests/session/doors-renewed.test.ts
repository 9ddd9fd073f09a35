/** The key of a door is changed when somebody holds it who coordinates no more. (decision 0026) */
import { describe, expect, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { keysOf, openDoors } from '../../src/session/doors/doors-now.ts';
import {
  ask,
  askedAt,
  doorOf,
  heardAsk,
  myAsks,
  nameCoordinator,
  openDoor,
  patientClock,
  village,
} from './doors-steps.ts';
import { agree, invite, join, memberOf, neighbours, time } from './steps.ts';
import { opened, startPhone, until } from './test-phone.ts';

const full = { [time]: 1200 };

describe('when somebody coordinates no more', () => {
  test('the door gets another key by itself: they can not read who asks, and the link that hangs on a wall leads on', async () => {
    const { relay, ana, rosa } = await village();
    const bea = await startPhone(relay.url);
    const group = await neighbours(ana, bea);
    const poster = await openDoor(ana, group);
    await nameCoordinator(ana, group, memberOf(bea, group));
    await doorOf(bea, group, ({ open }) => open?.readable === true);
    // What Bea's phone could keep of the door, whatever its app does.
    const known = opened(bea, group);
    const [before] = openDoors(known.books.state);
    const kept = before && (await keysOf(browserIdentity, known, before));
    if (kept == null) throw new Error('Bea is given the key of the door');

    expect(await ana.act(group, 'governing.endRole', { member: memberOf(bea, group) })).toMatchObject({ ok: true });
    const { open } = await doorOf(ana, group, (door) => door.open?.hung === true && door.open.link !== poster);
    expect(open).toMatchObject({ readable: true, olderLinks: 1, says: 'We help one another in the garden.' });
    await doorOf(bea, group, (door) => door.open?.link === open?.link);
    expect(await bea.doors('door', group)).toMatchObject({ mine: false, open: { readable: false }, asks: [] });

    await expect.poll(() => rosa.doors('visit', poster)).toMatchObject({ ok: true, value: { link: open?.link } });
    await ask(rosa, poster);
    expect((await heardAsk(ana, group)).name).toBe('Rosa');
    const lying = await askedAt(relay.url, kept.keys.mailbox.channelKey);
    expect(lying).toEqual([]);
    const [newest] = openDoors(known.books.state).slice(-1);
    expect(newest && (await keysOf(browserIdentity, known, newest))).toBeNull();
  });

  test('who asked before is still answered, and whoever asked by an older link still waits', async () => {
    const { relay, ana, rosa } = await village();
    const bea = await startPhone(relay.url);
    const group = await neighbours(ana, bea);
    const poster = await openDoor(ana, group, { listed: true });
    await nameCoordinator(ana, group, memberOf(bea, group));
    await ask(rosa, poster);
    await heardAsk(ana, group);
    await ana.act(group, 'governing.endRole', { member: memberOf(bea, group) });
    await doorOf(ana, group, ({ open, asks }) => open?.hung === true && open.link !== poster && asks.length === 1);
    const { id } = await heardAsk(ana, group);
    expect(await ana.doors('admit', group, id, full)).toEqual({ ok: true, value: null });
    await myAsks(rosa, ([mine]) => mine?.state === 'admitted');
    const found = async () => {
      const list = await rosa.doors('find');
      return list.ok ? list.value.map(({ link }) => link) : [];
    };
    const { open } = await ana.doors('door', group);
    await expect.poll(found).toEqual([open?.link]);
  });

  test('what the card says may be changed after that without taking old posters down; another link does', async () => {
    const { relay, ana, rosa } = await village();
    const bea = await startPhone(relay.url);
    const group = await neighbours(ana, bea);
    const poster = await openDoor(ana, group);
    await nameCoordinator(ana, group, memberOf(bea, group));
    await ana.act(group, 'governing.endRole', { member: memberOf(bea, group) });
    await doorOf(ana, group, ({ open }) => open?.hung === true && open.olderLinks === 1);
    await openDoor(ana, group, { says: 'Come in spring.' });
    await expect
      .poll(() => rosa.doors('visit', poster))
      .toMatchObject({ ok: true, value: { says: 'Come in spring.' } });
    await openDoor(ana, group, { anew: true });
    await expect.poll(() => rosa.doors('visit', poster)).toEqual({ ok: false, error: { code: 'closed' } });
    expect(await ana.doors('door', group)).toMatchObject({ open: { olderLinks: 0 } });
  });

  test('one phone sees to it; another one waits, and does it where the first does not come', async () => {
    const { relay } = await village();
    const clocks = [patientClock(), patientClock(), patientClock()] as const;
    const [ana, bea, carla] = [
      await startPhone(relay.url, undefined, clocks[0].clock),
      await startPhone(relay.url, undefined, clocks[1].clock),
      await startPhone(relay.url, undefined, clocks[2].clock),
    ];
    const group = await neighbours(ana, bea);
    await join(carla, await invite(ana, group), 'Carla');
    await until(ana, group, (view) => view.members.filter(({ admitted }) => admitted).length === 3);
    const poster = await openDoor(ana, group);
    for (const phone of [bea, carla]) await nameCoordinator(ana, group, memberOf(phone, group));
    for (const phone of [bea, carla]) await doorOf(phone, group, ({ open }) => open?.readable === true);

    await carla.act(group, 'governing.endRole', { member: memberOf(carla, group) });
    for (const phone of [ana, bea]) await doorOf(phone, group, ({ open }) => open !== null && open.link !== poster);
    await agree(group, ana, bea, carla);
    const state = () => opened(ana, group).books.state;
    expect(openDoors(state())).toHaveLength(2);

    // Again, and the phone whose turn it would be is off.
    await nameCoordinator(ana, group, memberOf(carla, group));
    await doorOf(carla, group, ({ open }) => open?.readable === true);
    await agree(group, ana, bea, carla);
    const isFirst = memberOf(ana, group) < memberOf(bea, group);
    const [first, second, time] = isFirst ? [ana, bea, clocks[1]] : [bea, ana, clocks[0]];
    const before = (await second.doors('door', group)).open?.link;
    first.stop();
    await carla.act(group, 'governing.endRole', { member: memberOf(carla, group) });
    await until(
      second,
      group,
      (view) => !view.members.some(({ member, coordinator }) => coordinator && member === memberOf(carla, group)),
    );
    expect((await second.doors('door', group)).open?.link).toBe(before);
    await expect
      .poll(async () => {
        time.pass(60_000);
        return (await second.doors('door', group)).open?.link;
      })
      .not.toBe(before);
  });
});
