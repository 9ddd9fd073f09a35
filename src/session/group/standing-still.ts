/** Why a phone that has its keys signs nothing all the same. */
import type { SessionCode } from '../refusals.ts';
import type { OpenGroup } from './open-group.ts';

/**
 * `null`: it may sign. Its storage lost a part of its own chain; or the closed books that it goes on from were found to be
 * other than the history, and what lies beyond them has not all been replayed yet. (protocol §1, decision 0023)
 */
export function whyNothingIsSigned({ local, books }: Pick<OpenGroup, 'local' | 'books'>): SessionCode | null {
  if (local.stopped) return 'device-stopped';
  const isFalse = local.closedBooks != null && local.closedBooks.differSince !== null;
  return isFalse && books.historyPercent !== null ? 'history-coming' : null;
}
