/**
 * What is said at doors. Strangers visit and knock, with no key; whoever has proven the door's key hangs up its card, reads
 * what was asked and dismisses it. The relay reads neither: a card is signed, an ask is locked. (decision 0026)
 */
import type { RelayReply } from '../../src/wire/relay-replies.ts';
import type { RelayRequest } from '../../src/wire/relay-requests.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { RelayParts } from './relay-parts.ts';
import { pageSizeOf } from './sizes.ts';

type Request<Kind extends RelayRequest['kind']> = Extract<RelayRequest, { kind: Kind }>;
export type StrangerRequest = Request<'visit' | 'doors' | 'knock'>;
export type KeeperRequest = Request<'hang' | 'asks' | 'dismiss'>;

export const isStrangers = (request: RelayRequest): request is StrangerRequest =>
  request.kind === 'visit' || request.kind === 'doors' || request.kind === 'knock';

/** A page of a list that anybody may ask for. */
const pageSize = pageSizeOf(100);

/** Never rejects: a store that fails is a refusal too. */
export async function answerStranger(
  parts: RelayParts,
  address: string,
  request: StrangerRequest,
): Promise<RelayReply> {
  const { n } = request;
  const { doors } = parts.store;
  try {
    if (request.kind === 'knock') return await knock(parts, address, request);
    if (request.kind === 'visit') {
      const card = doors.card(request.door);
      return charged(parts, address, { kind: 'card', n, card }, card === null ? [] : [card]);
    }
    const page = doors.listed(request.doorsAfter, pageSize);
    const cards = page.items.map(({ card }) => card);
    return charged(parts, address, { kind: 'doorPage', n, ...page }, cards);
  } catch (reason) {
    parts.storeFailed(reason);
    return refused(request, { why: 'store-failing', retryAfterMs: 5000 });
  }
}

async function knock(parts: RelayParts, address: string, request: Request<'knock'>): Promise<RelayReply> {
  const { n, door, ask, bytes } = request;
  if (bytes.length > parts.limits.askBytesMax) return refused(request, refusal('wrong-size'));
  const retryAfterMs = parts.allowances.knocksByAddress.take(address, 1);
  if (retryAfterMs > 0) return refused(request, { why: 'too-many-knocks', retryAfterMs });
  const knocked = await parts.store.doors.knock(door, { ask, bytes }, parts.clock.date());
  if (!knocked.ok) return refused(request, knocked.error);
  parts.hub.passLive(door, null, new Uint8Array());
  return { kind: 'knocked', n };
}

export async function serveKeeper(parts: RelayParts, address: string, request: KeeperRequest): Promise<RelayReply> {
  const { n, channel } = request;
  const { doors } = parts.store;
  switch (request.kind) {
    case 'hang': {
      const { card, listed } = request;
      if (card.length > parts.limits.doorCardBytesMax) return refused(request, refusal('wrong-size'));
      const begin = (): number => parts.allowances.newChannelsByAddress.take(address, 1);
      const hung = await doors.hang(channel, { card, listed }, parts.clock.date(), begin);
      return hung.ok ? { kind: 'hung', n } : refused(request, hung.error);
    }
    case 'asks': {
      const page = doors.asks(channel, request.asksAfter, pageSize);
      const asks = page.items.map(({ bytes }) => bytes);
      return charged(parts, address, { kind: 'askPage', n, ...page }, asks);
    }
    case 'dismiss': {
      const dismissed = await doors.dismiss(channel, request.ask);
      if (!dismissed.ok) return refused(request, dismissed.error);
      parts.hub.passLive(channel, null, new Uint8Array());
      return { kind: 'dismissed', n };
    }
  }
}

/** A page is charged when its size is known; what it costs too much, the next one waits for. */
function charged(
  { allowances }: RelayParts,
  address: string,
  reply: Extract<RelayReply, { kind: 'card' | 'doorPage' | 'askPage' }>,
  sent: readonly Uint8Array[],
): RelayReply {
  const bytes = sent.reduce((sum, each) => sum + each.length, 0);
  const retryAfterMs = allowances.outBytesByAddress.take(address, bytes);
  return retryAfterMs === 0 ? reply : refused(reply, { why: 'busy', retryAfterMs });
}

const refused = ({ n }: { readonly n: number }, reason: Refusal): RelayReply => ({ kind: 'refused', n, ...reason });
