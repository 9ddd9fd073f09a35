/** Closed books that were made up by who had to close them, and a newcomer who began with them. (decision 0023) */
import { beforeEach, expect, test, vi } from 'vitest';
import { balanceOf as balanceIn } from '../../src/core/accounts/state.ts';
import type * as base from '../../src/core/archive/base.ts';
import { accountOfMember } from '../../src/core/ids.ts';
import { pack } from '../../src/lib/packing/pack.ts';
import { unpack } from '../../src/lib/packing/unpack.ts';
import type { readPast } from '../../src/replication/relay/read-past.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { closedVillage, may } from './closed-village.ts';
import { agree, invite, join, memberOf, pay, time } from './steps.ts';
import { Browser, opened, startPhone, until } from './test-phone.ts';

/** Until it is opened, no history comes. */
let gate = Promise.withResolvers<void>();
/** The apps of all who close the books say that somebody has a thousand minutes more. */
let isLying = true;
beforeEach(() => {
  gate = Promise.withResolvers<void>();
  isLying = true;
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
vi.mock('../../src/core/archive/base.ts', async (importActual) => {
  const actual = await importActual<typeof base>();
  return {
    ...actual,
    *makeBase(...what: Parameters<typeof base.makeBase>) {
      const made = yield* actual.makeBase(...what);
      if (made === null || !isLying) return made;
      const content = unpack(made.bytes) as { kept: { accounts: { balances: Map<string, number> } } };
      const { balances } = content.kept.accounts;
      for (const [account, balance] of balances) if (balance > 0) balances.set(account, balance + 1000);
      const bytes = pack(content);
      return { bytes, root: actual.baseRoot(bytes) };
    },
  };
});

test('whoever was given false books is told once the history shows it, and goes by the history', async () => {
  const relay = await startTestRelay();
  const { group, ana, bea } = await closedVillage(relay.url);
  const doras = new Browser();
  const dora = await startPhone(relay.url, doras);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  await join(dora, link, 'Dora');
  await until(dora, group, may(1200));
  isLying = false;
  const ofBea = () => balanceIn(opened(dora, group).books.state.accounts, accountOfMember(memberOf(bea, group)), time);
  expect(ofBea()).toBe(1205);
  expect(dora.view(group).closedBooksDiffer).toBeNull();

  gate.resolve();
  await until(dora, group, ({ closedBooksDiffer, history }) => closedBooksDiffer !== null && history === null);
  expect(ofBea()).toBe(205);
  await agree(group, ana, bea, dora);
  // Who sealed them is listed, for a coordinator to ask.
  const { givenBooks } = await dora.books(group);
  const { sealed } = await ana.ask(group, 'bookkeeping.closing', {});
  expect(givenBooks?.sealedBy.toSorted()).toEqual(sealed[0]?.sealedBy.toSorted());
  expect(await ana.books(group)).toMatchObject({ givenBooks: null });

  // What it signs from here on rests on the history.
  expect(await pay(dora, memberOf(bea, group), group, 20)).toMatchObject({ ok: true });
  await until(bea, group, may(1425));
  dora.stop();
  const again = await startPhone(relay.url, doras);
  expect(again.view(group).closedBooksDiffer).not.toBeNull();
});

test('a phone that knows its books to be false signs nothing until it has the history', async () => {
  const relay = await startTestRelay();
  const { group, ana, bea } = await closedVillage(relay.url);
  const dora = await startPhone(relay.url);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  await join(dora, link, 'Dora');
  await until(dora, group, may(1200));
  await opened(dora, group).changeLocal((local) =>
    local.closedBooks ? { ...local, closedBooks: { ...local.closedBooks, differSince: 1 } } : local,
  );
  expect(await pay(dora, memberOf(bea, group), group, 20)).toEqual({ ok: false, error: { code: 'history-coming' } });
  const ownTips = () => [
    ...(opened(dora, group).books.state.log.chains.get(dora.view(group).me.device)?.tips.keys() ?? []),
  ];
  const before = ownTips();
  await pay(bea, memberOf(dora, group), group, 10);
  await until(dora, group, (view) => view.me.purses[0]?.arriving === 10);
  expect(ownTips()).toEqual(before);

  gate.resolve();
  await until(dora, group, ({ history }) => history === null);
  await until(dora, group, may(1210));
});
