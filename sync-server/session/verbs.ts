/** What each request does on a channel that is open. Checks stand in the order of `refusalNames`. */
import type { Cursor, SlotCursor } from '../../src/wire/relay.ts';
import type { ChannelExtent, RelayReply } from '../../src/wire/relay-replies.ts';
import type { RelayRequest } from '../../src/wire/relay-requests.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { type StrangerRequest, serveKeeper } from './doors.ts';
import type { OpenChannel } from './open-channel.ts';
import type { RelayParts } from './relay-parts.ts';
import { pageSizeOf } from './sizes.ts';

type Request<Kind extends RelayRequest['kind']> = Extract<RelayRequest, { kind: Kind }>;
type ChannelRequest = Exclude<RelayRequest, StrangerRequest | { kind: 'open' | 'close' | 'ping' }>;

/** Never rejects: a store that fails is a refusal too. */
export async function answer(
  parts: RelayParts,
  address: string,
  channel: OpenChannel,
  request: ChannelRequest,
): Promise<RelayReply> {
  try {
    return await serve(parts, address, channel, request);
  } catch (reason) {
    parts.storeFailed(reason);
    return refused(request, { why: 'store-failing', retryAfterMs: 5000 });
  }
}

function serve(
  parts: RelayParts,
  address: string,
  channel: OpenChannel,
  request: ChannelRequest,
): RelayReply | Promise<RelayReply> {
  switch (request.kind) {
    case 'append':
      return append(parts, address, request);
    case 'put':
      return put(parts, address, request);
    case 'read':
      return read(parts, address, request);
    case 'slots':
      return readSlots(parts, address, request);
    case 'follow':
      return follow(parts, channel, request);
    case 'live':
      return passLive(parts, channel, request);
    case 'hang':
    case 'asks':
    case 'dismiss':
      return serveKeeper(parts, address, request);
  }
}

async function append(parts: RelayParts, address: string, request: Request<'append'>): Promise<RelayReply> {
  const { n, channel, chunks } = request;
  const { chunkBytesMax, appendBytesMax } = parts.limits;
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const isSized = chunks.every((chunk) => chunk.length > 0 && chunk.length <= chunkBytesMax);
  if (chunks.length === 0 || !isSized || bytes > appendBytesMax) return refused(request, refusal('wrong-size'));
  const busy = channelBusy(parts, request, bytes);
  if (busy !== null) return busy;

  const appended = await parts.store.append(channel, chunks, () => beginChannel(parts, address));
  if (!appended.ok) return refused(request, appended.error);
  announceSoon(parts, request);
  return { kind: 'appended', n, ...appended.value };
}

async function put(parts: RelayParts, address: string, request: Request<'put'>): Promise<RelayReply> {
  const { n, channel, slot, revision, bytes } = request;
  if (bytes.length > parts.limits.slotBytesMax) return refused(request, refusal('wrong-size'));
  const busy = channelBusy(parts, request, bytes.length);
  if (busy !== null) return busy;

  const stored = await parts.store.put(channel, { slot, revision, bytes }, () => beginChannel(parts, address));
  if (!stored.ok) return refused(request, stored.error);
  announceSoon(parts, request);
  return { kind: 'stored', n, ...stored.value };
}

function read(parts: RelayParts, address: string, request: Request<'read'>): RelayReply {
  const { n, channel, after, limit } = request;
  const extent = parts.store.extent(channel);
  if (!reaches(parts, extent, after)) return { kind: 'gap', n, ...extent };
  const page = parts.store.chunksAfter(channel, after?.sequence ?? 0, pageSizeOf(limit));
  return fetched(parts, address, request, { kind: 'page', n, ...page });
}

function readSlots(parts: RelayParts, address: string, request: Request<'slots'>): RelayReply {
  const { n, channel, slotsAfter, limit } = request;
  const extent = parts.store.extent(channel);
  if (!reachesSlots(parts, extent, slotsAfter)) return { kind: 'gap', n, ...extent };
  const page = parts.store.slotsAfter(channel, slotsAfter?.stamp ?? 0, pageSizeOf(limit));
  return fetched(parts, address, request, { kind: 'slotPage', n, ...page });
}

function follow(parts: RelayParts, channel: OpenChannel, request: Request<'follow'>): RelayReply {
  const { n, after, slotsAfter } = request;
  const extent = parts.store.extent(channel.id);
  if (!reaches(parts, extent, after) || !reachesSlots(parts, extent, slotsAfter)) return { kind: 'gap', n, ...extent };
  channel.follow({ sequence: after?.sequence ?? 0, stamp: slotsAfter?.stamp ?? 0 });
  setImmediate(channel.pump); // the answer goes first
  return { kind: 'following', n, ...extent };
}

function passLive(parts: RelayParts, channel: OpenChannel, request: Request<'live'>): RelayReply {
  const { n, bytes } = request;
  if (bytes.length === 0 || bytes.length > parts.limits.liveBytesMax) return refused(request, refusal('wrong-size'));
  const busy = channelBusy(parts, request, bytes.length);
  return busy ?? { kind: 'passed', n, receivers: channel.passLive(bytes) };
}

const refused = ({ n }: { readonly n: number }, reason: Refusal): RelayReply => ({ kind: 'refused', n, ...reason });

/** The writer's own answer leaves before the pushes do. */
function announceSoon({ hub }: RelayParts, { channel }: ChannelRequest): void {
  setImmediate(() => hub.announce(channel));
}

function channelBusy(parts: RelayParts, request: ChannelRequest, bytes: number): RelayReply | null {
  const retryAfterMs = parts.allowances.inBytesByChannel.take(request.channel, bytes);
  return retryAfterMs === 0 ? null : refused(request, { why: 'channel-busy', retryAfterMs });
}

const beginChannel = ({ allowances }: RelayParts, address: string): number =>
  allowances.newChannelsByAddress.take(address, 1);

/** A page is charged when its size is known; what it costs too much, the next one waits for. */
function fetched(
  { allowances }: RelayParts,
  address: string,
  request: ChannelRequest,
  page: Extract<RelayReply, { kind: 'page' | 'slotPage' }>,
): RelayReply {
  const bytes = page.items.reduce((sum, item) => sum + item.bytes.length, 0);
  const retryAfterMs = allowances.outBytesByAddress.take(address, bytes);
  return retryAfterMs === 0 ? page : refused(request, { why: 'busy', retryAfterMs });
}

/** Whether the log still has everything after the cursor, and had what lies before it. */
function reaches({ store }: RelayParts, { first, last }: ChannelExtent, after: Cursor | null): boolean {
  if (after === null) return true;
  return after.epoch === store.epoch && after.sequence >= first - 1 && after.sequence <= last;
}

function reachesSlots({ store }: RelayParts, { stamp }: ChannelExtent, after: SlotCursor | null): boolean {
  return after === null || (after.epoch === store.epoch && after.stamp <= stamp);
}
