/** A channel of a link: opened anew on every connection, and followed on from where it was. */
import { err, ok, type Result } from '../../lib/result.ts';
import { type Cursor, openingMessage, type SlotCursor, type StreamEpoch } from '../../wire/relay.ts';
import type { ChannelExtent } from '../../wire/relay-replies.ts';
import type { Answer, Push, RelayConnection } from './relay-connection.ts';
import type { ChannelEvent, ChannelKey, Follower, RelayChannel, RelayFault } from './relay-link.ts';
import type { Cancel, RelaySurroundings } from './surroundings.ts';

/** A relay that refuses a channel for good may still be given more room by its operator. */
const refusedMs = 60_000;

export type LinkChannel = RelayChannel & {
  readonly connected: (connection: RelayConnection) => void;
  readonly disconnected: () => void;
  /** Returns `false` for a push that no honest relay sends. */
  readonly pushed: (push: Push) => boolean;
};

type Opening = { readonly connection: RelayConnection; readonly opened: Promise<Result<unknown, RelayFault>> };

export function makeLinkChannel(
  key: ChannelKey,
  follower: Follower | undefined,
  clock: RelaySurroundings['clock'],
  closed: () => void,
): LinkChannel {
  const { channel } = key;
  let opening: Opening | null = null;
  let cancelRetry: Cancel = () => undefined;
  let { after, slotsAfter } = follower ?? { after: null, slotsAfter: null };
  /** Until then a push is meant for a channel of this name that was closed on this connection before. */
  let isFollowing = false;
  /** What the relay held when following began; `null` once all of it came, or while nothing is followed. */
  let ahead: ChannelExtent | null = null;

  const tell = (event: ChannelEvent): void => follower?.receive(event);

  function connected(connection: RelayConnection): void {
    const opened = prove(connection);
    opening = { connection, opened };
    void opened.then((outcome) => {
      if (opening?.connection !== connection) return;
      if (outcome.ok) void follow(connection);
      else tryLater(outcome.error, () => connected(connection));
    });
  }

  async function prove(connection: RelayConnection): Promise<Result<unknown, RelayFault>> {
    const proof = await key.sign(openingMessage(connection.hello.nonce, channel)).catch(() => null);
    if (proof === null) return err({ name: 'bad-proof', retryAfterMs: null });
    if (opening?.connection !== connection) return err({ name: 'offline' }); // closed while we signed
    return connection.ask('opened', { kind: 'open', channel, publicKey: key.publicKey, proof });
  }

  async function follow(connection: RelayConnection): Promise<void> {
    if (follower === undefined) return;
    isFollowing = true;
    const following = await connection.ask('following', { kind: 'follow', channel, after, slotsAfter });
    if (opening?.connection !== connection) return;
    if (following.ok && !liesBehind(following.value, connection.hello.epoch)) {
      ahead = following.value;
      tellIfCaughtUp();
    } else if (following.ok || following.error.name === 'gap') {
      // No honest relay has lost what comes after the very beginning; asking again would go on for ever.
      if (after === null && slotsAfter === null) return connection.end();
      after = null;
      slotsAfter = null;
      tell({ kind: 'lost' });
      await follow(connection);
    } else tryLater(following.error, () => void follow(connection));
  }

  /** It says that it goes on where we were, and reaches less far than what it has shown us: an older copy of its store. */
  function liesBehind({ last, stamp }: ChannelExtent, epoch: StreamEpoch): boolean {
    const lostChunks = after !== null && (after.epoch !== epoch || last < after.sequence);
    return lostChunks || (slotsAfter !== null && (slotsAfter.epoch !== epoch || stamp < slotsAfter.stamp));
  }

  function tryLater(fault: RelayFault, again: () => void): void {
    cancelRetry();
    if ('retryAfterMs' in fault) cancelRetry = clock.after(fault.retryAfterMs ?? refusedMs, again);
  }

  function tellIfCaughtUp(): void {
    if (ahead === null) return;
    const lastThere = ahead.first > ahead.last ? 0 : ahead.last;
    if ((after?.sequence ?? 0) < lastThere || (slotsAfter?.stamp ?? 0) < ahead.stamp) return;
    ahead = null;
    tell({ kind: 'caught-up' });
  }

  function pushed(push: Push): boolean {
    if (opening === null || !(isFollowing || push.kind === 'live')) return true;
    const { epoch } = opening.connection.hello;
    if (push.kind === 'live') tell({ kind: 'live', bytes: push.bytes });
    else if (push.kind === 'chunks') {
      const sequence = risingEnd(
        after?.sequence ?? 0,
        push.items.map((item) => item.sequence),
      );
      if (sequence === null) return false;
      after = { epoch, sequence };
      tell({ kind: 'chunks', chunks: push.items.map((item) => item.bytes), cursor: after });
    } else {
      const stamp = risingEnd(
        slotsAfter?.stamp ?? 0,
        push.items.map((item) => item.stamp),
      );
      if (stamp === null) return false;
      slotsAfter = { epoch, stamp };
      tell({ kind: 'slots', slots: push.items, cursor: slotsAfter });
    }
    tellIfCaughtUp();
    return true;
  }

  function disconnected(): void {
    opening = null;
    isFollowing = false;
    ahead = null;
    cancelRetry();
  }

  /** Waits for the opening of this connection, so that a request right after it need not be tried again. */
  async function ask<Kind extends Answer['kind'], Value>(
    expected: Kind,
    request: Parameters<RelayConnection['ask']>[1],
    toValue: (answer: Extract<Answer, { kind: Kind }>, epoch: StreamEpoch) => Value,
  ): Promise<Result<Value, RelayFault>> {
    const current = opening;
    if (current === null) return err({ name: 'offline' });
    const opened = await current.opened;
    if (!opened.ok) return opened.error.name === 'unanswered' ? err({ name: 'offline' }) : opened;
    const answer = await current.connection.ask(expected, request);
    return answer.ok ? ok(toValue(answer.value, current.connection.hello.epoch)) : answer;
  }

  return {
    id: channel,
    append: (chunks) =>
      ask('appended', { kind: 'append', channel, chunks }, ({ first, last }, epoch) => ({
        first: { epoch, sequence: first },
        last: { epoch, sequence: last },
      })),
    read: (from, limit) =>
      ask('page', { kind: 'read', channel, after: from, limit }, ({ items, more }, epoch) => ({
        chunks: items.map((item) => item.bytes),
        cursor: cursorAfter(items.at(-1)?.sequence, epoch) ?? from,
        more,
      })),
    put: (slot, revision, bytes) =>
      ask('stored', { kind: 'put', channel, slot, revision, bytes }, ({ stamp }, epoch) => ({
        cursor: { epoch, stamp },
      })),
    slots: (from, limit) =>
      ask('slotPage', { kind: 'slots', channel, slotsAfter: from, limit }, ({ items, more }, epoch) => ({
        slots: items,
        cursor: slotCursorAfter(items.at(-1)?.stamp, epoch) ?? from,
        more,
      })),
    live: (bytes) => ask('passed', { kind: 'live', channel, bytes }, ({ receivers }) => ({ receivers })),
    hang: (card, listed) => ask('hung', { kind: 'hang', channel, listed, card }, () => null),
    asks: (asksAfter) =>
      ask('askPage', { kind: 'asks', channel, asksAfter }, ({ items, more }) => ({ asks: items, more })),
    dismiss: (name) => ask('dismissed', { kind: 'dismiss', channel, ask: name }, () => null),
    close() {
      void opening?.connection.ask('closed', { kind: 'close', channel });
      disconnected();
      closed();
    },
    connected,
    disconnected,
    pushed,
  };
}

const cursorAfter = (sequence: number | undefined, epoch: StreamEpoch): Cursor | null =>
  sequence === undefined ? null : { epoch, sequence };

const slotCursorAfter = (stamp: number | undefined, epoch: StreamEpoch): SlotCursor | null =>
  stamp === undefined ? null : { epoch, stamp };

/** The last of numbers that rise, beginning above `start`; `null` if they do not. */
function risingEnd(start: number, numbers: readonly number[]): number | null {
  let end = start;
  for (const number of numbers) {
    if (number <= end) return null;
    end = number;
  }
  return end;
}
