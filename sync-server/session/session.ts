/**
 * One connection, from `hello` to its end: reads frames, refuses what may not be, and hands the rest to a verb.
 *
 * The relay sees channels, sizes and times. It parses nothing inside a chunk, a slot or a live message.
 */
import { type ChannelId, nonceBytes, relayProtocol } from '../../src/wire/relay.ts';
import type { RefusalName } from '../../src/wire/relay-refusals.ts';
import { encodeReply, type RelayReply } from '../../src/wire/relay-replies.ts';
import { decodeRequest, type RelayRequest } from '../../src/wire/relay-requests.ts';
import { answerStranger, isStrangers } from './doors.ts';
import { makeOpenChannel, type OpenChannel } from './open-channel.ts';
import type { RelayParts } from './relay-parts.ts';
import { frameBytesMax, sizesOf } from './sizes.ts';
import { closeCodes, type Transport } from './transport.ts';
import { answer } from './verbs.ts';

export type Session = {
  readonly receive: (frame: Uint8Array) => void;
  /** The connection took what was waiting. */
  readonly drained: () => void;
  /** The connection ended, whoever ended it. */
  readonly ended: () => void;
  /** Milliseconds since something was heard. */
  readonly silentMs: () => number;
  readonly transport: Transport;
};

/** Who goes on asking although this many requests in a row were refused as too many is shown the door. */
const busyRefusalsMax = 200;

export function makeSession(parts: RelayParts, address: string, transport: Transport): Session {
  const { limits, allowances, clock, store } = parts;
  const nonce = parts.randomBytes(nonceBytes);
  const openChannels = new Map<ChannelId, OpenChannel>();
  let heardAt = clock.now();
  let busyRefusals = 0;
  let isOver = false;

  /** A peer that asks without listening would make us keep its answers, so it is dropped and may come again. */
  function send(reply: RelayReply | Uint8Array): void {
    if (isOver) return;
    transport.send(reply instanceof Uint8Array ? reply : encodeReply(reply));
    if (transport.bufferedBytes() > limits.socketBufferBytesMax) transport.drop();
  }

  const refuse = (n: number, why: RefusalName, retryAfterMs: number | null = null): void =>
    send({ kind: 'refused', n, why, retryAfterMs });

  function receive(frame: Uint8Array): void {
    if (isOver) return;
    heardAt = clock.now();
    const decoded = decodeRequest(frame, frameBytesMax(limits));
    if (!decoded.ok) {
      const { name, n } = decoded.error;
      if (name === 'unreadable' || n === null) transport.close(closeCodes.unreadable);
      else if (admits(n, frame.length)) refuse(n, name);
      return;
    }
    if (admits(decoded.value.n, frame.length)) serve(decoded.value);
  }

  /** Says no, with the reason, to whatever comes while we stop or comes too fast. */
  function admits(n: number, bytes: number): boolean {
    if (parts.isStopping()) {
      refuse(n, 'stopping');
      return false;
    }
    const waitMs = allowances.requestsByAddress.take(address, 1) || allowances.inBytesByAddress.take(address, bytes);
    if (waitMs === 0) {
      busyRefusals = 0;
      return true;
    }
    busyRefusals += 1;
    if (busyRefusals > busyRefusalsMax) transport.close(closeCodes.unruly);
    else refuse(n, 'busy', waitMs);
    return false;
  }

  function serve(request: RelayRequest): void {
    if (request.kind === 'ping') send({ kind: 'pong', n: request.n });
    else if (request.kind === 'open') open(request);
    else if (isStrangers(request)) void answerStranger(parts, address, request).then(send);
    else {
      const channel = openChannels.get(request.channel);
      if (channel === undefined) refuse(request.n, 'not-open');
      else if (request.kind === 'close') {
        leave(channel);
        send({ kind: 'closed', n: request.n });
      } else void answer(parts, address, channel, request).then(send);
    }
  }

  function open(request: Extract<RelayRequest, { kind: 'open' }>): void {
    const why = refusedOpening(request);
    if (why !== null) {
      refuse(request.n, why);
      return;
    }
    if (!openChannels.has(request.channel)) {
      openChannels.set(request.channel, makeOpenChannel(parts, address, request.channel, { ...transport, send }));
    }
    send({ kind: 'opened', n: request.n, ...store.extent(request.channel) });
  }

  function refusedOpening(request: Extract<RelayRequest, { kind: 'open' }>): RefusalName | null {
    if (!parts.proofHolds(request, nonce)) return 'bad-proof';
    const isOneMore = !openChannels.has(request.channel);
    return isOneMore && openChannels.size >= limits.channelsPerSocketMax ? 'too-many-channels' : null;
  }

  function leave(channel: OpenChannel): void {
    channel.leave();
    openChannels.delete(channel.id);
  }

  send({ kind: 'hello', version: relayProtocol, nonce, epoch: store.epoch, sizes: sizesOf(limits) });

  return {
    receive,
    drained() {
      for (const channel of openChannels.values()) channel.drained();
    },
    ended() {
      isOver = true;
      for (const channel of [...openChannels.values()]) leave(channel);
    },
    silentMs: () => clock.now() - heardAt,
    transport,
  };
}
