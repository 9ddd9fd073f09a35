import { compareText } from '../lib/compare.ts';
import type { EntryId } from './ids.ts';
import type { Log, LogNode } from './log.ts';

/**
 * The one order in which every phone shows and folds entries: causal parents first, then depth, author, id.
 * It reads no clock: `claimedAt` is only ever shown. (protocol §7)
 */
export const compareNodes = (left: LogNode, right: LogNode): number =>
  left.depth - right.depth || compareText(left.device, right.device) || compareText(left.id, right.id);

/** The same of two that are known by their ids. */
export function compareEntries({ nodes }: Log, left: EntryId, right: EntryId): number {
  const [one, other] = [nodes.get(left), nodes.get(right)];
  return one && other ? compareNodes(one, other) : 0;
}
