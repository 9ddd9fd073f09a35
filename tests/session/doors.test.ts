import { describe, expect, test } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { ask, doorOf, groupWithDoor, heardAsk, myAsks, nameCoordinator, openDoor, village } from './doors-steps.ts';
import { agree, balanceOf, found, invite, join, memberOf, neighbours, pay, time, wake } from './steps.ts';
import { Browser, realClock, startPhone, until } from './test-phone.ts';

const full = { [time]: 1200 };

describe('a group’s door', () => {
  test('is closed until a coordinator opens it, and then every member can show it', async () => {
    const { relay, ana } = await village();
    const bea = await startPhone(relay.url);
    const group = await neighbours(ana, bea);
    expect(await ana.doors('door', group)).toEqual({ open: null, mine: true, asks: [] });
    const link = await openDoor(ana, group);
    const shown = await doorOf(bea, group, ({ open }) => open !== null);
    expect(shown).toMatchObject({ mine: false, open: { link, readable: false } });
    expect(await bea.doors('open', group, { says: '', place: '', listed: true, anew: true })).toEqual({
      ok: false,
      error: { code: 'only-coordinators' },
    });
  });

  test('says what the group chose to say, and no list names it unless it was to be listed', async () => {
    const { ana, rosa } = await village();
    const { group, link } = await groupWithDoor(ana);
    const card = { name: 'Huerta', says: 'We help one another in the garden.', place: 'Above the mill' };
    expect(await rosa.doors('visit', link)).toEqual({ ok: true, value: { link, ...card } });
    expect(await rosa.doors('find')).toEqual({ ok: true, value: [] });

    const listed = await openDoor(ana, group, { says: 'Come by.', listed: true });
    const list = await rosa.doors('find');
    expect(list).toMatchObject({ ok: true, value: [{ name: 'Huerta', says: 'Come by.', place: card.place }] });
    // The link that hangs on the wall leads to the same door.
    expect(await rosa.doors('visit', link)).toMatchObject({ ok: true, value: { says: 'Come by.' } });
    expect(listed).not.toBe(link);
  });

  test('closed, can not be asked at, and stands in no list', async () => {
    const { ana, rosa } = await village();
    const { group, link } = await groupWithDoor(ana, { listed: true });
    await ask(rosa, link);
    await heardAsk(ana, group);
    expect(await ana.doors('close', group)).toEqual({ ok: true, value: null });
    await doorOf(ana, group, ({ open, asks }) => open === null && asks.length === 0);
    await expect.poll(() => rosa.doors('visit', link)).toEqual({ ok: false, error: { code: 'closed' } });
    expect(await rosa.doors('find')).toEqual({ ok: true, value: [] });
    const again = { link, name: 'Rosa', words: 'Hello', reach: 'Here' };
    expect(await rosa.doors('ask', again)).toEqual({ ok: false, error: { code: 'closed' } });
  });

  test('made anew leaves the old link with nothing behind it', async () => {
    const { ana, rosa } = await village();
    const { group, link } = await groupWithDoor(ana);
    const fresh = await openDoor(ana, group, { anew: true });
    await expect.poll(() => rosa.doors('visit', link)).toEqual({ ok: false, error: { code: 'closed' } });
    expect(await rosa.doors('visit', fresh)).toMatchObject({ ok: true });
  });

  test('can be read by whoever becomes coordinator later', async () => {
    const { relay, ana, rosa } = await village();
    const bea = await startPhone(relay.url);
    const group = await neighbours(ana, bea);
    const link = await openDoor(ana, group);
    await ask(rosa, link);
    await nameCoordinator(ana, group, memberOf(bea, group));
    expect((await heardAsk(bea, group)).name).toBe('Rosa');
  });
});

test('a coordinator who erased the group and came back with the card reads at the door again', async () => {
  const { relay, ana, rosa } = await village();
  const bea = await startPhone(relay.url);
  const group = await neighbours(ana, bea);
  const door = await openDoor(ana, group);
  await nameCoordinator(ana, group, memberOf(bea, group));
  const { words } = (await ana.recovery(group)) ?? { words: [] };
  await agree(group, ana, bea);
  const link = await invite(bea, group);
  await until(bea, group, (view) => view.reach.onRelay);
  await doorOf(bea, group, ({ open }) => open?.hung === true);
  await ana.erase(group);
  expect(await ana.joinAsDevice(link, words.join(' '), true)).toMatchObject({ ok: true });
  await ask(rosa, door);
  expect((await heardAsk(ana, group)).name).toBe('Rosa');
  // Her phone of before could be anybody's: it has not the door's key.
  await doorOf(ana, group, ({ open }) => open !== null && open.link !== door && open.readable);
});

describe('somebody who asks', () => {
  test('is admitted, comes in by the usual way, and trades', async () => {
    const { ana, rosa } = await village();
    const { group, link } = await groupWithDoor(ana, { listed: true });
    await ask(rosa, link);
    await myAsks(rosa, ([mine]) => mine?.state === 'waiting');
    const errands = await until(ana, group, (view) => view.errands.some(({ topic }) => topic === 'door.ask'));
    expect(errands.errands.find(({ topic }) => topic === 'door.ask')?.values).toMatchObject({ name: 'Rosa' });

    const heard = await heardAsk(ana, group);
    expect(heard).toMatchObject({ name: 'Rosa', words: 'I mend shoes.', reach: 'Knock at the mill' });
    expect(await ana.doors('admit', group, heard.id, full)).toEqual({ ok: true, value: null });
    const [mine] = await myAsks(rosa, ([each]) => each?.state === 'admitted');
    await join(rosa, mine?.link ?? '', 'Rosa');
    await until(rosa, group, (view) => view.me.purses[0]?.may === 1200);
    expect(await pay(rosa, memberOf(ana, group), group, 60)).toMatchObject({ ok: true });
    await agree(group, ana, rosa);
    await expect.poll(() => balanceOf(ana, group)).toBe(60);
    await doorOf(ana, group, ({ asks }) => asks.length === 0);
    await until(ana, group, (view) => !view.errands.some(({ topic }) => topic === 'door.ask'));
  });

  test('is declined with a sentence, and may forget it', async () => {
    const { ana, rosa } = await village();
    const { group, link } = await groupWithDoor(ana);
    await ask(rosa, link);
    const { id } = await heardAsk(ana, group);
    expect(await ana.doors('decline', group, id, 'We are full. Come in spring.')).toEqual({ ok: true, value: null });
    const [mine] = await myAsks(rosa, ([each]) => each?.state === 'declined');
    expect(mine?.answer).toBe('We are full. Come in spring.');
    await rosa.doors('forget', mine?.id ?? '');
    await myAsks(rosa, (asks) => asks.length === 0);
    expect(await ana.doors('admit', group, id, full)).toEqual({ ok: false, error: { code: 'no-such-ask' } });
  });

  test('may take it back: it is gone from the door, and can not be answered any more', async () => {
    const { ana, rosa } = await village();
    const { group, link } = await groupWithDoor(ana);
    await ask(rosa, link);
    await heardAsk(ana, group);
    const [mine] = await myAsks(rosa, ([each]) => each?.state === 'waiting');
    await rosa.doors('takeBack', mine?.id ?? '');
    await myAsks(rosa, (asks) => asks.length === 0);
    await doorOf(ana, group, ({ asks }) => asks.length === 0);
  });

  test('is remembered by the phone after a restart, which then hears the answer', async () => {
    const { relay, ana } = await village();
    const browser = new Browser();
    const rosa = await startPhone(relay.url, browser);
    const { group, link } = await groupWithDoor(ana);
    await ask(rosa, link);
    const { id } = await heardAsk(ana, group);
    rosa.stop();
    await ana.doors('admit', group, id, full);
    const again = await startPhone(relay.url, browser);
    const [mine] = await myAsks(again, ([each]) => each?.state === 'admitted');
    expect(mine).toMatchObject({ group: 'Huerta', name: 'Rosa', words: 'I mend shoes.' });
  });

  test('asks while the relay is away: what was asked is kept, and left at the door later', async () => {
    const relay = await startTestRelay();
    const ana = await startPhone(relay.url);
    const { group, link } = await groupWithDoor(ana);
    const rosa = await startPhone(relay.url);
    const { dataFolder } = relay.config;
    const asking = rosa.doors('visit', link);
    expect(await asking).toMatchObject({ ok: true });
    await relay.stop();
    await ask(rosa, link);
    await myAsks(rosa, ([each]) => each?.state === 'unsent');
    await startTestRelay({ port: relay.port, dataFolder });
    await wake(ana, rosa);
    expect((await heardAsk(ana, group)).name).toBe('Rosa');
    await myAsks(rosa, ([each]) => each?.state === 'waiting');
  });

  test('gives up after thirty days without an answer', async () => {
    const { relay, ana } = await village();
    let later = 0;
    const rosa = await startPhone(relay.url, undefined, { ...realClock, now: () => Date.now() + later });
    const { link } = await groupWithDoor(ana);
    await ask(rosa, link);
    await myAsks(rosa, ([each]) => each?.state === 'waiting');
    later = 31 * 24 * 60 * 60_000;
    await rosa.wake();
    await myAsks(rosa, ([each]) => each?.state === 'ended');
  });
});

describe('two coordinators', () => {
  test('who answer at once admit once: the second is told, and that invitation is withdrawn', async () => {
    const { relay, ana, rosa } = await village();
    const bea = await startPhone(relay.url);
    const group = await neighbours(ana, bea);
    const link = await openDoor(ana, group);
    await nameCoordinator(ana, group, memberOf(bea, group));
    await ask(rosa, link);
    const [{ id }] = await Promise.all([heardAsk(ana, group), heardAsk(bea, group)]);
    const answers = await Promise.all([ana, bea].map((each) => each.doors('admit', group, id, full)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [refused] = answers.filter(({ ok }) => !ok);
    expect(['already-answered', 'no-such-ask']).toContain(refused?.ok === false ? refused.error.code : null);
    await agree(group, ana, bea);
    const open = (await ana.invitations(group)).filter(({ revoked, used, uses }) => !revoked && used < uses);
    expect(open).toHaveLength(1);
    const [mine] = await myAsks(rosa, ([each]) => each?.state === 'admitted');
    await join(rosa, mine?.link ?? '', 'Rosa');
    await until(ana, group, (view) => view.members.filter(({ admitted }) => admitted).length === 3);
  });
});

test('a group without a relay has no door', async () => {
  const ana = await startPhone(null);
  const group = await found(ana, 'Ana');
  expect(await ana.doors('open', group, { says: '', place: '', listed: false, anew: false })).toEqual({
    ok: false,
    error: { code: 'no-relay' },
  });
});
