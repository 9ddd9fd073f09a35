/**
 * What whoever shows these marks lacks of what I have. Pure; nobody has to be asked back. (protocol §12)
 *
 * A mark that I find on my chain says that they have all below it. One with a higher number than any of mine says that they
 * went on, or that the device has two histories: then I wait for theirs. One that I can not find below my own end says for
 * certain that there are two, and what of mine they have is unknown: so all of that chain goes. After the other way
 * round both know, and the rest is exact.
 */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { chainUpTo, type DeviceChain, type Log, type LogNode, pastOf } from '../../core/log.ts';
import { compareNodes } from '../../core/order.ts';
import type { ChainMark, ScreenHead } from '../../wire/screen-news.ts';
import { chainsMax, deviceMark, markOfChain, tipMark } from '../../wire/screen-news.ts';
import { tipsByChain } from '../catch-up/catch-up.ts';

export type Compared = {
  /** Each after those of them that it names. */
  readonly lacked: readonly EntryId[];
  /** They have something that I do not. */
  readonly isAhead: boolean;
};

/** The ends of my chains; of `told` alone, if given. */
export function marksOf(log: Log, salt: Uint8Array, told?: ReadonlySet<EntryId>): ChainMark[] {
  const marks = tipsByChain(log, told).flatMap(({ device, tips }) =>
    tips.map((tip) => markOfChain(salt, device, log.nodes.get(tip as EntryId)?.seq ?? 0, tip)),
  );
  return marks.slice(0, chainsMax);
}

export function compareHeads(log: Log, { salt, chains }: Pick<ScreenHead, 'salt' | 'chains'>): Compared {
  const byDevice = new Map<string, ChainMark[]>();
  for (const mark of chains) byDevice.set(mark.device, [...(byDevice.get(mark.device) ?? []), mark]);
  const found = new Set<ChainMark>();
  const lacked = [...log.chains].flatMap(([device, chain]) => {
    const marks = byDevice.get(deviceMark(salt, device)) ?? [];
    return lackedOfChain(log, chain, { salt, marks, found });
  });
  return { lacked: inOrder(lacked), isAhead: chains.some((mark) => !found.has(mark)) };
}

type Theirs = { readonly salt: Uint8Array; readonly marks: readonly ChainMark[]; readonly found: Set<ChainMark> };

function lackedOfChain(log: Log, { tips }: DeviceChain, theirs: Theirs): LogNode[] {
  const ends = [...tips.keys()].flatMap((tip) => log.nodes.get(tip) ?? []);
  const highest = Math.max(...ends.map(({ seq }) => seq));
  if (theirs.marks.length > 0 && theirs.marks.every(({ seq }) => seq > highest)) return [];
  const walks = ends.map((end) => walkDown(log, end, theirs));
  if (walks.length === 1) return walks[0]?.fresh ?? [];
  // Of two histories, what lies under the end of one may be what the other grew from.
  const shared = new Set(walks.flatMap(({ met }) => (met === null ? [] : chainUpTo(log, met).map(({ id }) => id))));
  return walks.flatMap(({ fresh }) => fresh).filter(({ id }) => !shared.has(id));
}

/** What lies above the first entry that they have; all of it, if there is none. */
function walkDown(log: Log, end: LogNode, { salt, marks, found }: Theirs) {
  const fresh: LogNode[] = [];
  for (
    let at: LogNode | undefined = end;
    at !== undefined;
    at = at.prev === null ? undefined : log.nodes.get(at.prev)
  ) {
    const { id, seq } = at;
    const mark = marks.find((each) => each.seq === seq && each.tip === tipMark(salt, id));
    if (mark !== undefined) {
      found.add(mark);
      return { fresh, met: id };
    }
    fresh.push(at);
  }
  return { fresh, met: null };
}

/** What was said after a cut: the ends of chains up to which everything is known. None: everything. */
export function entriesBeyond(log: Log, cut: readonly EntryId[]): EntryId[] {
  const ends = new Map<DeviceId, EntryId[]>();
  for (const id of cut) {
    const device = log.nodes.get(id)?.device;
    if (device !== undefined) ends.set(device, [...(ends.get(device) ?? []), id]);
  }
  const beyond = [...log.chains].flatMap(([device, { tips }]) => {
    const known = new Set((ends.get(device) ?? []).flatMap((end) => chainUpTo(log, end).map(({ id }) => id)));
    return [...tips.keys()].flatMap((tip) => chainUpTo(log, tip)).filter(({ id }) => !known.has(id));
  });
  return inOrder(beyond);
}

/**
 * What a device can not have heard of, for all that this phone can tell: what its own newest entries do not build upon. `entry` is
 * among them in any case.
 */
export function entriesUnheardBy(log: Log, device: DeviceId, entry: EntryId | null = null): EntryId[] {
  const heard = pastOf(log, log.chains.get(device)?.tips.keys() ?? []);
  return inOrder([...log.nodes.values()].filter(({ id }) => id === entry || !heard.has(id)));
}

/** Each once. So any first part of it can be admitted by whoever has what comes before. */
const inOrder = (nodes: readonly LogNode[]): EntryId[] => [...new Set(nodes)].sort(compareNodes).map(({ id }) => id);
