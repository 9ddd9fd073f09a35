import { expect, test } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { named, startPhone, until } from './test-phone.ts';
import type { UnitId } from '../../src/core/ids.ts';

const time = 'time' as UnitId;

test('a group is founded, a neighbour joins, both pay, and both phones hold the same books', async () => {
  const relay = await startTestRelay();
  const ana = await startPhone(relay.url);
  const group = await ana.found({ name: 'Huerta', agreement: 'Be kind.', unit: { is: 'time' }, limit: 1200, profile: named('Ana') });
  const invited = await ana.invite(group, { uses: 1, days: 7, limits: { [time]: 1200 } });
  if (!invited.ok || invited.value.link === null) throw new Error(JSON.stringify(invited));
  await until(ana, group, (view) => view.reach.onRelay);

  const bea = await startPhone(relay.url);
  const seen = await bea.readInvitation(invited.value.link);
  expect(seen).toMatchObject({ ok: true, value: { name: 'Huerta', agreement: 'Be kind.', invitedBy: 'Ana' } });
  expect(await bea.join({ link: invited.value.link, profile: named('Bea') })).toEqual({ ok: true, value: group });
  const joined = await until(bea, group, (view) => view.me.standing === 'admitted' && view.me.purses[0]?.may === 1200);
  await until(ana, group, (view) => view.members.some((member) => member.profile?.name === 'Bea'));
  expect(joined.members.map((member) => member.profile?.name).sort()).toEqual(['Ana', 'Bea']);

  const [anaId, beaId] = [ana.view(group).me.member, joined.me.member];
  const pay = (member: typeof anaId, amount: number, memo: string) =>
    ({ to: [{ member, amount }], unit: time, memo, gift: false, answers: null }) as const;
  expect(await ana.act(group, 'exchange.pay', pay(beaId, 180, 'for the bread'))).toMatchObject({ ok: true });
  expect(await bea.act(group, 'exchange.pay', pay(anaId, 60, 'for the eggs'))).toMatchObject({ ok: true });

  await until(ana, group, (view) => view.me.purses[0]?.balance === -120 && view.me.purses[0].may === 1080);
  await until(bea, group, (view) => view.me.purses[0]?.balance === 120 && view.me.purses[0].may === 1320);
  const books = async (phone: typeof ana) => phone.books(group);
  const held = await until(ana, group, (view) => view.reach.carriedTo === 1).then(() => books(ana));
  await until(bea, group, (view) => view.reach.carriedTo === 1);
  expect((await books(bea)).state).toBe(held.state);
  expect((await books(bea)).sums).toEqual([{ unit: time, sum: 0 }]);
  const received = await bea.ask(group, 'exchange.statement', { unit: time });
  expect(received.map((row) => row.memo)).toEqual(expect.arrayContaining(['for the bread', 'for the eggs']));
});
