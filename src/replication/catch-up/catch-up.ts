/**
 * What do you have that I lack? Answered chain by chain, by the ids of tips. (protocol §12)
 *
 * Equal sequence numbers prove nothing, since a fork hides behind them; an id names everything before it. A tip I do not
 * know means: send me that chain, from the newest entry of it that I named. I name those at distances 1, 2, 4, 8 … below
 * each of my own tips, so a chain of a million costs twenty ids, and at most twice what I lack is sent.
 */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { atHandBelow, chainUpTo, type Log } from '../../core/log.ts';
import { compareText } from '../../lib/compare.ts';
import type { ChainTips, Want } from '../../wire/catch-up.ts';

/** The ends of my chains; of those entries alone, if `told` says which. With an entry, all before it in its chain is among them. */
export function tipsByChain(log: Log, told?: ReadonlySet<EntryId>): ChainTips[] {
  const tips =
    told === undefined ? [...log.chains].map(([device, chain]) => toTips(device, chain.tips.keys())) : among(log, told);
  return tips.sort((left, right) => compareText(left.device, right.device));
}

const toTips = (device: DeviceId, tips: Iterable<EntryId>): ChainTips => ({ device, tips: [...tips].sort() });

function among(log: Log, told: ReadonlySet<EntryId>): ChainTips[] {
  const byDevice = new Map<DeviceId, EntryId[]>();
  for (const id of told) {
    const node = log.nodes.get(id);
    if (node === undefined || node.next.some((next) => told.has(next))) continue;
    byDevice.set(node.device, [...(byDevice.get(node.device) ?? []), id]);
  }
  return [...byDevice].map(([device, tips]) => toTips(device, tips));
}

/** What I lack of what somebody else has. Empty: nothing. */
export function wantsOf(log: Log, theirs: readonly ChainTips[]): Want[] {
  return theirs.flatMap(({ device, tips }) => {
    const unknown = tips.filter((tip) => !log.nodes.has(tip as EntryId));
    if (unknown.length === 0) return [];
    const shared = markersOf(log, device as DeviceId);
    return unknown.map((tip) => ({ tip, shared }));
  });
}

/**
 * My tips of a chain, and the entries at 1, 2, 4, 8 … below each, down to its opening; what lies in the archive is passed
 * over, since whoever asks about an entry that was sealed long ago has it by the newer ones.
 */
function markersOf(log: Log, device: DeviceId): EntryId[] {
  const chain = log.chains.get(device);
  const markers = [...(chain?.tips.keys() ?? [])].flatMap((tip) => {
    const atHand = [...atHandBelow(log, tip)].map(({ id }) => id);
    const ids: EntryId[] = [tip];
    for (let below = 1; below < atHand.length; below *= 2) ids.push(atHand[below] ?? tip);
    return [...ids, atHand.at(-1) ?? tip];
  });
  return [...new Set([...markers, ...(chain?.openings ?? [])])];
}

/** The entries to send for one want, oldest first; none when I do not know that tip myself. */
export function entriesFor(log: Log, { tip, shared }: Want): EntryId[] {
  if (!log.nodes.has(tip as EntryId)) return [];
  const known = new Set(shared);
  const fresh: EntryId[] = [];
  for (const { id } of atHandBelow(log, tip as EntryId)) {
    if (known.has(id)) return fresh.reverse();
    fresh.push(id);
  }
  const chain = chainUpTo(log, tip as EntryId).map((node) => node.id);
  return chain.slice(Math.max(-1, ...chain.flatMap((id, at) => (known.has(id) ? [at] : []))) + 1);
}
