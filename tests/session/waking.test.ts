import { expect, test } from 'vitest';
import type { Clock } from '../../src/session/ports/surroundings.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { found } from './steps.ts';
import { Browser, realClock, startPhone, until } from './test-phone.ts';

/** Waits of a second and more never end: whoever comes back was woken. */
const standing: Clock = {
  ...realClock,
  after: (ms, run) => (ms < 500 ? realClock.after(ms, run) : () => undefined),
};

test('a phone that is told of a network tries its relays at once, however long it meant to wait', async () => {
  const relay = await startTestRelay();
  const { dataFolder, port } = { ...relay.config, port: relay.port };
  const ana = await startPhone(relay.url, new Browser(), standing);
  const group = await found(ana, 'Ana');
  await until(ana, group, (view) => view.reach.relay === 'connected');
  await relay.stop();
  await until(ana, group, (view) => view.reach.relay === 'offline');

  await startTestRelay({ dataFolder, port });
  expect(ana.view(group).reach.relay).toBe('offline');
  await ana.wake();
  await until(ana, group, (view) => view.reach.relay === 'connected');
});

test('a phone that is told that it has no network says so at once', async () => {
  const relay = await startTestRelay();
  const ana = await startPhone(relay.url, new Browser(), standing);
  const group = await found(ana, 'Ana');
  await until(ana, group, (view) => view.reach.relay === 'connected');
  await ana.networkLost();
  expect(ana.view(group).reach.relay).toBe('offline');
  await ana.wake();
  await until(ana, group, (view) => view.reach.relay === 'connected');
});
