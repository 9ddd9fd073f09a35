import { assert } from '../../lib/assert.ts';
import type { ChannelId } from '../../wire/relay.ts';
import type { RelaySizes } from '../../wire/relay-replies.ts';
import { backoffMs } from './backoff.ts';
import { type LinkChannel, makeLinkChannel } from './link-channel.ts';
import { dialRelay, type Push, type RelayConnection } from './relay-connection.ts';
import type { RelayLink, RelayLinkState } from './relay-link.ts';
import type { Cancel, RelaySurroundings } from './surroundings.ts';

/** A relay that greets and then hangs up is not dialled in a circle: only a connection that lasted ends the backoff. */
const trustedAfterMs = 30_000;

/** Connects to the relay at `url` (its http or https address) and stays connected for as long as the network allows. */
export function connectRelay(url: string, surroundings: RelaySurroundings): RelayLink {
  const { clock, random, network } = surroundings;
  const channelsById = new Map<ChannelId, LinkChannel>();
  let state: RelayLinkState = 'offline';
  let connection: RelayConnection | null = null;
  let sizes: RelaySizes | null = null;
  let failures = 0;
  let isDialling = false;
  let isClosed = false;
  let hangUp: Cancel = () => undefined;
  let cancelRetry: Cancel = () => undefined;
  let cancelTrust: Cancel = () => undefined;

  function become(next: RelayLinkState): void {
    if (state === next) return;
    state = next;
    surroundings.stateChanged?.(state);
  }

  function dial(): void {
    cancelRetry();
    isDialling = true;
    hangUp = dialRelay(url, surroundings, { opened, pushed, ended });
  }

  /** Somebody waits for it now. What is tried by itself later leaves the link offline until it is there. */
  function dialNow(): void {
    become('connecting');
    if (!isDialling) dial();
  }

  function opened(fresh: RelayConnection): void {
    isDialling = false;
    connection = fresh;
    sizes = fresh.hello.sizes;
    become('connected');
    for (const channel of channelsById.values()) channel.connected(fresh);
    cancelTrust = clock.after(trustedAfterMs, () => {
      failures = 0;
    });
  }

  function pushed(push: Push): void {
    const isHonest = channelsById.get(push.channel)?.pushed(push) ?? true; // what we just closed may still arrive
    if (!isHonest) hangUp();
  }

  function ended(): void {
    isDialling = false;
    connection = null;
    cancelTrust();
    for (const channel of channelsById.values()) channel.disconnected();
    become('offline');
    if (isClosed) return;
    failures += 1;
    cancelRetry = clock.after(backoffMs(failures, random), dial);
  }

  function wake(): void {
    if (isClosed) return;
    if (connection === null) dialNow();
    else void connection.ask('pong', { kind: 'ping' });
  }

  /** A socket whose network went may say nothing of it for minutes. One that lives all the same is dialled again. */
  function networkLost(): void {
    if (!isClosed) hangUp();
  }

  network?.addEventListener('online', wake);
  network?.addEventListener('offline', networkLost);
  dialNow();

  return {
    url,
    state: () => state,
    sizes: () => sizes,
    open(key, follower) {
      assert(!isClosed, 'a closed link opens no channels');
      assert(!channelsById.has(key.channel), 'a channel is opened once a link at a time');
      const channel = makeLinkChannel(key, follower, clock, () => channelsById.delete(key.channel));
      channelsById.set(key.channel, channel);
      if (connection !== null) channel.connected(connection);
      return channel;
    },
    wake,
    networkLost,
    close() {
      isClosed = true;
      network?.removeEventListener('online', wake);
      network?.removeEventListener('offline', networkLost);
      cancelRetry();
      hangUp();
    },
  };
}
