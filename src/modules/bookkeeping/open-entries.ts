/** What was written since a cut. */
import { insideOf } from '../../core/closing/sealed.ts';
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { chainUpTo, type Log, type LogNode } from '../../core/log.ts';

/** By these the books are closed and taken note of: where nothing else was written, there is nothing to close. */
const housekeeping: ReadonlySet<string> = new Set(['checkpoint', 'seal', 'epoch.rotate', 'acknowledge']);

/** All but housekeeping. Costs what lies beyond the cut, not the whole log. */
export function openEntries(log: Log, cut: readonly EntryId[]): LogNode[] {
  return [...beyond(log, cut)].filter(({ kind }) => !housekeeping.has(kind));
}

export function hasNews(log: Log, cut: readonly EntryId[]): boolean {
  for (const { kind } of beyond(log, cut)) if (!housekeeping.has(kind)) return true;
  return false;
}

function* beyond(log: Log, cut: readonly EntryId[]): Generator<LogNode> {
  const inside = insideOf(log, cut);
  const seen = new Set<EntryId>();
  for (const { tips } of log.chains.values()) {
    for (const tip of tips.keys()) {
      for (let at = log.nodes.get(tip); at !== undefined && !seen.has(at.id) && !inside(at.id); ) {
        seen.add(at.id);
        yield at;
        at = at.prev === null ? undefined : log.nodes.get(at.prev);
      }
    }
  }
}

/** How many entries lie in a cut, all kinds. Walks no chain but those that it names two ends of. */
export function sizeOf(log: Log, cut: readonly EntryId[]): number {
  const byDevice = new Map<DeviceId, LogNode[]>();
  for (const tip of cut) {
    const node = log.nodes.get(tip);
    if (node) byDevice.set(node.device, [...(byDevice.get(node.device) ?? []), node]);
  }
  let size = 0;
  for (const [first, ...others] of byDevice.values()) {
    if (first === undefined) continue;
    const branches = [first, ...others];
    const ids = others.length === 0 ? null : branches.flatMap(({ id }) => chainUpTo(log, id).map((each) => each.id));
    size += ids === null ? first.seq + 1 : new Set(ids).size;
  }
  return size;
}
