/**
 * Whom the person at this phone does not want to see: what they offer, need or write is not shown here. Lists leave it out by
 * themselves; this is for words that stand where others are told too.
 */
import type { AccountId } from '../core/ids.ts';
import { useGroup } from './stores.ts';

export const useIsBlocked = (account: AccountId): boolean => useGroup().blocked.includes(account);

/** What somebody wrote; nothing, where the reader does not want to see them. */
export function useUnblocked(): <W extends string | null>(by: AccountId, words: W) => W | '' {
  const { blocked } = useGroup();
  return (by, words) => (blocked.includes(by) ? '' : words);
}
