/**
 * Which documents a log is kept in. (protocol §12)
 *
 * A device's chain is cut at every 256th sequence number and wherever it branches; each piece is one feed. The cut
 * depends on the admitted entries alone, so phones that hold the same entries hold the same documents, whatever the
 * order or bulk in which the entries came.
 */
import type { FeedPlan } from '../../core/feed.ts';
import { hashUnder } from '../../core/hash.ts';
import { type DeviceId, type EntryId, type GroupId, idToBytes } from '../../core/ids.ts';
import type { Log, LogNode } from '../../core/log.ts';
import { utf8 } from '../../lib/bytes.ts';
import { compareText } from '../../lib/compare.ts';
import { encodeStrict } from '../../wire/cbor.ts';

/** Small documents stay cheap to open: one that held 100,000 entries would take seconds, and as much memory. */
export const segmentLength = 256;

const feedDomain = utf8('minga/feed/2');

/** Every document of a group. */
export function planFeeds(log: Log, group: GroupId): FeedPlan[] {
  return [...log.chains.keys()].sort(compareText).flatMap((device) => planDeviceFeeds(log, group, device));
}

/** The documents of one device's chain; no other chain has a say in them. */
export function planDeviceFeeds(log: Log, group: GroupId, device: DeviceId): FeedPlan[] {
  return cutIntoStretches(chainOf(log, device)).flatMap((stretch): FeedPlan[] => {
    const [first] = stretch;
    if (first === undefined) return [];
    const segment = Math.floor(first.seq / segmentLength);
    const packed = stretch.length === segmentLength;
    const document = documentOf(group, device, segment, first.id, packed);
    return [{ document, device, segment, entries: stretch.map((node) => node.id), packed }];
  });
}

/** All branches of a device's chain, ascending by sequence number. */
function chainOf(log: Log, device: DeviceId): LogNode[] {
  const found = new Set<LogNode>();
  for (const tip of log.chains.get(device)?.tips.keys() ?? []) {
    let node = log.nodes.get(tip);
    while (node !== undefined && !found.has(node)) {
      found.add(node);
      node = node.prev === null ? undefined : log.nodes.get(node.prev);
    }
  }
  return [...found].sort((left, right) => left.seq - right.seq || compareText(left.id, right.id));
}

/** A stretch ends with its segment, and where more than one entry follows. */
function cutIntoStretches(chain: readonly LogNode[]): LogNode[][] {
  const followers = new Map<EntryId | null, number>();
  for (const { prev } of chain) followers.set(prev, (followers.get(prev) ?? 0) + 1);
  const stretches: LogNode[][] = [];
  const endingIn = new Map<EntryId, LogNode[]>();
  for (const node of chain) {
    const before = node.prev === null ? undefined : endingIn.get(node.prev);
    const goesOn = before !== undefined && node.seq % segmentLength !== 0 && followers.get(node.prev) === 1;
    const stretch = goesOn ? before : [];
    if (!goesOn) stretches.push(stretch);
    stretch.push(node);
    endingIn.set(node.id, stretch);
  }
  return stretches;
}

function documentOf(group: GroupId, device: DeviceId, segment: number, first: EntryId, packed: boolean): string {
  const name = [idToBytes(group), idToBytes(device), segment, idToBytes(first), packed];
  return hashUnder(feedDomain, encodeStrict(name)).slice(0, 32);
}
