import type { SignedEntry } from '../../core/entry.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { GoOn } from './api.ts';

/** Few enough that a cheap phone tells of its progress every second or so. */
export const portion = 1_000;

/** Yields how many were fresh; `null`: given up. What was taken in by then stays, as it would from any channel. */
export async function receiveInPortions(
  open: OpenGroup,
  entries: readonly SignedEntry[],
  goOn: GoOn,
): Promise<number | null> {
  let fresh = 0;
  for (let at = 0; at < entries.length; at += portion) {
    if (!(await goOn(at, entries.length))) return null;
    fresh += await open.receiveEntries(entries.slice(at, at + portion));
  }
  return fresh;
}
