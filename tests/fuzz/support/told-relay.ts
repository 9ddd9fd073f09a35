/**
 * A relay in the same process that speaks the protocol, holds what a test puts into it, and takes in nothing: so what one
 * input has led to is not there when the next one comes.
 */
import type { ChannelId, SlotId, StreamEpoch } from '../../../src/wire/relay.ts';
import { encodeReply, type RelayReply, type StoredAsk } from '../../../src/wire/relay-replies.ts';
import { decodeRequest, type RelayRequest } from '../../../src/wire/relay-requests.ts';
import { makeScriptedSocket, type Peer } from './scripted-socket.ts';

export type Contents = {
  readonly chunks: readonly Uint8Array[];
  readonly slots: readonly Uint8Array[];
  /** Where the channel is a door. */
  readonly card?: Uint8Array;
  readonly asks?: readonly StoredAsk[];
};

const epoch = 'e'.repeat(32) as StreamEpoch;
const sizes = { chunk: 2 ** 18, append: 2 ** 20, slot: 2 ** 16, live: 2 ** 14 };
const hello: RelayReply = { kind: 'hello', version: 1, nonce: new Uint8Array(32), epoch, sizes };
const nothing: Contents = { chunks: [], slots: [] };

export class ToldRelay {
  readonly contents = new Map<ChannelId, Contents>();
  #peer: Peer | null = null;
  #pushed = 0;

  readonly webSocket = makeScriptedSocket(
    (peer) => {
      this.#peer = peer;
      queueMicrotask(() => peer.say(encodeReply(hello)));
    },
    (peer, frame) => queueMicrotask(() => this.#answer(peer, frame)),
  );

  get hungUp(): boolean {
    return this.#peer?.isOver() ?? true;
  }

  /** On the newest connection. The number counts up, as sequences and stamps do. */
  push(toPush: (number: number) => RelayReply): void {
    this.#pushed += 1;
    this.#peer?.say(encodeReply(toPush(this.#pushed)));
  }

  #answer(peer: Peer, frame: Uint8Array): void {
    const request = decodeRequest(frame, frame.length);
    if (!request.ok) throw new Error('a phone says what a relay understands');
    const contents = this.contents.get(channelIn(request.value)) ?? nothing;
    for (const reply of answersTo(request.value, contents)) peer.say(encodeReply(reply));
  }
}

const channelIn = (request: RelayRequest): ChannelId =>
  'door' in request ? request.door : 'channel' in request ? request.channel : ('' as ChannelId);

function answersTo(request: RelayRequest, contents: Contents): readonly RelayReply[] {
  const { kind, n } = request;
  const extent = { first: 1, last: contents.chunks.length, stamp: contents.slots.length };
  switch (kind) {
    case 'open':
      return [{ kind: 'opened', n, ...extent }];
    case 'follow':
      return [{ kind: 'following', n, ...extent }, ...pushesOf(request.channel, contents)];
    case 'append':
      return [{ kind: 'appended', n, first: 1, last: 1 }];
    case 'put':
      return [{ kind: 'stored', n, stamp: 1 }];
    case 'live':
      return [{ kind: 'passed', n, receivers: 1 }];
    case 'close':
      return [{ kind: 'closed', n }];
    case 'ping':
      return [{ kind: 'pong', n }];
    case 'read':
      return [{ kind: 'page', n, items: [], more: false }];
    case 'slots':
      return [{ kind: 'slotPage', n, items: [], more: false }];
    case 'hang':
      return [{ kind: 'hung', n }];
    case 'asks':
      return [{ kind: 'askPage', n, items: [...(contents.asks ?? [])], more: false }];
    case 'dismiss':
      return [{ kind: 'dismissed', n }];
    case 'visit':
      return [{ kind: 'card', n, card: contents.card ?? null }];
    case 'doors':
      return [{ kind: 'doorPage', n, items: [], more: false }];
    case 'knock':
      return [{ kind: 'knocked', n }];
  }
}

function pushesOf(channel: ChannelId, { chunks, slots }: Contents): RelayReply[] {
  const stored = chunks.map((bytes, at) => ({ sequence: at + 1, bytes }));
  const named = slots.map((bytes, at) => ({ slot: slotNumber(at), revision: 1, stamp: at + 1, bytes }));
  return [
    ...(stored.length > 0 ? [{ kind: 'chunks', channel, items: stored } as const] : []),
    ...(named.length > 0 ? [{ kind: 'slots', channel, items: named } as const] : []),
  ];
}

export const slotNumber = (at: number): SlotId => at.toString(16).padStart(64, '0') as SlotId;
