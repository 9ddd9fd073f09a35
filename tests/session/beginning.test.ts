/** A newcomer begins with the closed books and has the history later. (protocol §8, decision 0023) */
import { beforeEach, expect, test, vi } from 'vitest';
import { balanceOf as balanceIn } from '../../src/core/accounts/state.ts';
import { accountOfMember } from '../../src/core/ids.ts';
import type { readPast } from '../../src/replication/relay/read-past.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { closedVillage, may } from './closed-village.ts';
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

test('a newcomer is paid and pays at once, over a restart too, and ends with the same books as everybody', async () => {
  const relay = await startTestRelay();
  const { group, ana, bea } = await closedVillage(relay.url);
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
