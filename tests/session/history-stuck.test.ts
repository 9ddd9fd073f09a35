/** Newcomers who began with the closed books, and to whom relays do not give what lies under them. (decision 0023) */
import { expect, test, vi } from 'vitest';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { closedVillage, may } from './closed-village.ts';
import { agree, invite, join } from './steps.ts';
import { Browser, realClock, startPhone, until } from './test-phone.ts';

let isRelayOutOfReach = false;
vi.mock('../../src/replication/relay/read-past.ts', () => ({ readPast: async () => !isRelayOutOfReach }));

/** The clock of a phone: real, but that its hour is set by the test. */
function settableClock() {
  const clock = { ...realClock, hours: 0, now: () => Date.now() + clock.hours * 3_600_000 };
  return clock;
}

/** Dora came in, and no relay has the history. */
async function newcomer(clock = settableClock()) {
  const relay = await startTestRelay();
  const village = await closedVillage(relay.url);
  const { ana, group } = village;
  const doras = new Browser();
  const dora = await startPhone(relay.url, doras, clock);
  const link = await invite(ana, group);
  await until(ana, group, (view) => view.reach.onRelay);
  await join(dora, link, 'Dora');
  await until(dora, group, may(1200));
  return { ...village, relay, dora, doras, clock };
}

test('a history that does not come is said to be stuck, and since when, until a member’s file brings it', async () => {
  isRelayOutOfReach = true;
  const { relay, group, ana, dora, doras, clock } = await newcomer();
  // The relay may be back tomorrow.
  expect(dora.view(group).history).toMatchObject({ stuckSince: null });
  clock.hours = 23;
  expect(dora.view(group).history).toMatchObject({ stuckSince: null });
  clock.hours = 25;
  const since = dora.view(group).history?.stuckSince;
  expect(since).toBeLessThanOrEqual(Date.now());
  dora.stop();

  // It is back, and has nothing more: no waiting helps.
  isRelayOutOfReach = false;
  clock.hours = 0;
  const again = await startPhone(relay.url, doras, clock);
  await until(again, group, (view) => view.history?.stuckSince === since);
  const file = await ana.exportBundle(group, null);
  expect(await again.openFile(file, null)).toMatchObject({ ok: true, value: { is: 'merged' } });
  expect(again.view(group)).toMatchObject({ history: null, closedBooksDiffer: null });
  await agree(group, ana, again);
});

test('two phones that are online together give one another the history that no relay has', async () => {
  isRelayOutOfReach = false;
  const { relay, group, ana, dora, doras, clock } = await newcomer();
  await until(dora, group, (view) => view.history?.stuckSince != null);
  dora.stop();
  // The others are online already when Dora opens the app.
  const again = await startPhone(relay.url, doras, clock);
  await until(again, group, ({ history }) => history === null);
  await agree(group, ana, again);
});
