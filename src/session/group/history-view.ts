import type { HistoryView } from '../views.ts';
import type { OpenGroup } from './open-group.ts';

/** A relay out of reach is no news to who has had no signal since yesterday. */
const longMs = 24 * 60 * 60_000;

/** `now`: this phone's clock, ms. */
export function historyView({ books, local }: OpenGroup, now: number): HistoryView | null {
  const percent = books.historyPercent;
  if (percent === null || local.begun == null) return null;
  const { past, cameAt } = local.begun;
  // Once all that relays held was read, the rest can only come from a member.
  const isStuck = past.length === 0 || now - cameAt >= longMs;
  return { percent, stuckSince: isStuck ? cameAt : null };
}
