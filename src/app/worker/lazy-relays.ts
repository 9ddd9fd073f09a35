/** Relays whose code is fetched when the first of them is needed: no screen waits for the network. */
import type { Carrier } from '../../core/carrier.ts';
import { fetchedOnce } from '../../lib/fetched-once.ts';
import type { RelayChannelPorts, Relays } from '../../session/ports/surroundings.ts';

/** A fetch that failed is tried again at the next need; waking a carrier is one. */
export function lazyRelays(fetchRelays: () => Promise<Relays>): Relays {
  let isClosed = false;
  const relays = fetchedOnce(fetchRelays);

  return {
    follow: (relay, ports) => lazyCarrier(async () => (isClosed ? null : (await relays()).follow(relay, ports)), ports),
    readAll: (...what) =>
      relays().then(
        (loaded) => loaded.readAll(...what),
        () => 'unreachable',
      ),
    readPast: (...what) =>
      relays().then(
        (loaded) => loaded.readPast(...what),
        () => false,
      ),
    putMail: (...what) =>
      relays().then(
        (loaded) => loaded.putMail(...what),
        () => false,
      ),
    doors: () =>
      relays().then(
        (loaded) => loaded.doors(),
        () => null,
      ),
    // What was not fetched yet has no connection to lose.
    networkLost: () =>
      void relays.begun()?.then(
        (loaded) => loaded.networkLost(),
        () => undefined,
      ),
    close: () => {
      isClosed = true;
      void relays.begun()?.then(
        (loaded) => loaded.close(),
        () => undefined,
      );
    },
  };
}

function lazyCarrier(follow: () => Promise<Carrier | null>, { changed }: RelayChannelPorts): Carrier {
  let carrier: Carrier | null = null;
  let isStopped = false;
  let isTrying = false;

  async function start(): Promise<void> {
    if (isTrying || isStopped) return;
    isTrying = true;
    carrier = await follow().catch(() => null);
    isTrying = false;
    if (isStopped) carrier?.stop();
    else changed();
  }

  void start();
  return {
    state: () => carrier?.state() ?? (isTrying ? 'connecting' : 'offline'),
    holds: (id) => carrier?.holds(id) ?? false,
    sayLive: (message) => carrier?.sayLive(message),
    wake: () => {
      if (carrier === null) void start();
      else carrier.wake();
    },
    stop: () => {
      isStopped = true;
      carrier?.stop();
    },
  };
}
