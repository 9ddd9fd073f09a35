import { expect, test, vi } from 'vitest';
import { lazyRelays } from '../../src/app/worker/lazy-relays.ts';
import type { Carrier } from '../../src/core/carrier.ts';
import type { EntryId } from '../../src/core/ids.ts';
import type { ChannelKey } from '../../src/session/ports/identity.ts';
import type { RelayChannelPorts, Relays } from '../../src/session/ports/surroundings.ts';
import { waySlot } from '../../src/wire/beginning.ts';

const channelPorts = (): RelayChannelPorts => ({ changed: vi.fn() }) as unknown as RelayChannelPorts;
const key = {} as ChannelKey;

/** The relays' code, which arrives when the test says so. */
function fetched() {
  const carrier = { state: vi.fn(() => 'connected'), holds: vi.fn(() => true), wake: vi.fn(), stop: vi.fn() };
  const relays = {
    follow: vi.fn(() => carrier as unknown as Carrier),
    readAll: vi.fn(async () => 'unreachable' as const),
    readPast: vi.fn(async () => false),
    putMail: vi.fn(async () => true),
    doors: vi.fn(async () => null),
    networkLost: vi.fn(),
    close: vi.fn(),
  };
  let arrive: (relays: Relays) => void = () => undefined;
  let fail: () => void = () => undefined;
  const fetchRelays = vi.fn(
    () =>
      new Promise<Relays>((resolve, reject) => {
        arrive = resolve;
        fail = () => reject(new Error('offline'));
      }),
  );
  return { carrier, relays, fetchRelays, arrive: () => arrive(relays), fail: () => fail() };
}

test('nothing is fetched before a relay is needed, and then once for all', async () => {
  const { fetchRelays, arrive, relays } = fetched();
  const lazy = lazyRelays(fetchRelays);
  expect(fetchRelays).not.toHaveBeenCalled();
  lazy.follow('wss://one.example', channelPorts());
  const put = lazy.putMail('wss://one.example', key, { slot: waySlot, revision: 1, sealed: new Uint8Array() });
  arrive();
  expect(await put).toBe(true);
  expect(fetchRelays).toHaveBeenCalledTimes(1);
  expect(relays.follow).toHaveBeenCalledTimes(1);
});

test('a carrier is connecting until the code is there, and tells of the change', async () => {
  const { fetchRelays, arrive, carrier } = fetched();
  const ports = channelPorts();
  const following = lazyRelays(fetchRelays).follow('wss://one.example', ports);
  expect(following.state()).toBe('connecting');
  expect(following.holds('id' as EntryId)).toBe(false);
  arrive();
  await vi.waitFor(() => expect(ports.changed).toHaveBeenCalledTimes(1));
  expect(following.state()).toBe('connected');
  expect(following.holds('id' as EntryId)).toBe(true);
  following.wake();
  expect(carrier.wake).toHaveBeenCalledTimes(1);
});

test('code that could not be fetched leaves the relay offline, and waking tries again', async () => {
  const { fetchRelays, arrive, fail } = fetched();
  const ports = channelPorts();
  const lazy = lazyRelays(fetchRelays);
  const following = lazy.follow('wss://one.example', ports);
  const read = lazy.readAll('wss://one.example', key);
  fail();
  expect(await read).toBe('unreachable');
  await vi.waitFor(() => expect(following.state()).toBe('offline'));
  following.wake();
  expect(following.state()).toBe('connecting');
  arrive();
  await vi.waitFor(() => expect(following.state()).toBe('connected'));
});

test('a carrier that was stopped meanwhile is stopped when it comes, without a word', async () => {
  const { fetchRelays, arrive, carrier } = fetched();
  const ports = channelPorts();
  lazyRelays(fetchRelays).follow('wss://one.example', ports).stop();
  arrive();
  await vi.waitFor(() => expect(carrier.stop).toHaveBeenCalledTimes(1));
  expect(ports.changed).not.toHaveBeenCalled();
});

test('closing before the code is there leaves no relay open', async () => {
  const { fetchRelays, arrive, relays } = fetched();
  const lazy = lazyRelays(fetchRelays);
  lazy.follow('wss://one.example', channelPorts());
  lazy.close();
  arrive();
  await vi.waitFor(() => expect(relays.close).toHaveBeenCalledTimes(1));
  lazy.follow('wss://two.example', channelPorts());
  await Promise.resolve();
  expect(relays.follow).toHaveBeenCalledTimes(1);
});

test('that the network was lost is told to relays that are there, and to none that are not', async () => {
  const { fetchRelays, arrive, relays } = fetched();
  const lazy = lazyRelays(fetchRelays);
  lazy.networkLost();
  expect(fetchRelays).not.toHaveBeenCalled();
  lazy.follow('wss://one.example', channelPorts());
  arrive();
  lazy.networkLost();
  await vi.waitFor(() => expect(relays.networkLost).toHaveBeenCalledTimes(1));
});
