/** A newcomer begins with the closed books and has the history later. (protocol §8, decision 0023) */
import { beforeEach, expect, test, vi } from 'vitest';
import { balanceOf as balanceIn } from '../../src/core/accounts/state.ts';
import { accountOfMember } from '../../src/core/ids.ts';
import type { readPast } from '../../src/replication/relay/read-past.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { done, untilAnswer } from './belonging-steps.ts';
import { three } from './epoch-steps.ts';
import { agree, balanceOf, invite, join, memberOf, pay, time } from './steps.ts';
import { Browser, opened, startPhone, until } from './test-phone.ts';

/** Until it is opened, no history comes. */
let gate = Promise.withResolvers<void>();
beforeEach(() => {
  gate = Promise.withResolvers<void>();
});
vi.mock('../../src/replication/relay/read-past.ts', async (importActual) => {
  const actual = await importActual<{ readPast: typeof readPast }>();
  return {
    readPast: async (...what: Parameters<typeof readPast>) => {
      await gate.promise;
      return actual.readPast(...what);
    },
  };
});

const may = (amount: number) => (view: { me: { purses: readonly { may: number }[] } }) =>
  view.me.purses[0]?.may === amount;

/** Two who have traded for long, and closed their books. */
async function closedVillage() {
  const relay = await startTestRelay();
  const [ana, bea, carla] = [await startPhone(relay.url), await startPhone(relay.url), await startPhone(relay.url)];
  const group = await three(ana, bea, carla);
  for (let day = 1; day <= 200; day += 1) await pay(ana, memberOf(bea, group), group, 1, `day ${day}`);
  await until(bea, group, may(1400));
  await agree(group, ana, bea, carla);
  const closers = [ana, bea, carla].map((phone) => memberOf(phone, group));
  await done(ana, group, 'bookkeeping.chooseClosers', { closers, seen: null });
  await agree(group, ana, bea, carla);
  await done(ana, group, 'bookkeeping.closeBooks', {});
  await untilAnswer(ana, group, 'bookkeeping.closing', {}, ({ sealed }) => sealed[0]?.missing.length === 0);
  await pay(ana, memberOf(bea, group), group, 5, 'after the closing');
  await until(bea, group, may(1405));
  await agree(group, ana, bea, carla);
  return { relay, group, ana, bea, carla };
}

test('a newcomer is paid and pays at once, over a restart too, and ends with the same books as everybody', async () => {
  const { relay, group, ana, bea } = await closedVillage();
  const doras = new Browser();
  const dora = await startPhone(relay.url, doras);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  await join(dora, link, 'Dora');
  await until(dora, group, may(1200));
  const { members, history } = dora.view(group);
  expect(history).not.toBeNull();
  expect(members.map(({ profile }) => profile?.name).sort()).toEqual(['Ana', 'Bea', 'Carla', 'Dora']);
  const { accounts } = opened(dora, group).books.state;
  expect(balanceIn(accounts, accountOfMember(memberOf(bea, group)), time)).toBe(205);
  expect(opened(dora, group).books.state.log.nodes.size).toBeLessThan(100);

  await until(bea, group, (view) => view.members.length === 4);
  await pay(bea, memberOf(dora, group), group, 30);
  await until(dora, group, may(1230));
  dora.stop();
  const again = await startPhone(relay.url, doras);
  await until(again, group, may(1230));
  await pay(again, memberOf(ana, group), group, 30);
  await until(ana, group, () => balanceOf(ana, group) === -175);
  expect(again.view(group).history).not.toBeNull();
  // What only the whole history can judge is refused in one sentence, and changes nothing.
  expect(await again.act(group, 'belonging.leave', {})).toEqual({ ok: false, error: { code: 'history-coming' } });

  gate.resolve();
  await until(again, group, ({ history: left }) => left === null);
  await agree(group, ana, bea, again);
});
