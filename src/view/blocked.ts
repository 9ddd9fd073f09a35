/**
 * Whom the person at this phone does not want to see: what they offer, need or write is not shown here. A note of this phone's, by
 * group; no entry says so, and nobody learns of it.
 */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { AccountId, GroupId } from '../core/ids.ts';
import { useGroup } from './stores.ts';
import { minga } from './worker-client.ts';

type Lists = { readonly group: GroupId | null; readonly accounts: ReadonlySet<AccountId> | null };

const useLists = create<Lists>(() => ({ group: null, accounts: null }));

/** Goes when the group is removed from this phone, as all settings with its id between slashes do. */
const keyOf = (group: GroupId): string => `blocked/${group}/accounts`;

async function read(group: GroupId): Promise<void> {
  if (useLists.getState().group === group) return;
  useLists.setState({ group, accounts: null });
  const stored = await minga().setting(keyOf(group));
  if (useLists.getState().group !== group) return;
  useLists.setState({ accounts: new Set(Array.isArray(stored) ? (stored as AccountId[]) : []) });
}

export type Blocked = {
  /** `null` until it is read. */
  readonly blocked: ReadonlySet<AccountId> | null;
  readonly setBlocked: (account: AccountId, is: boolean) => void;
};

export function useBlocked(): Blocked {
  const { group } = useGroup();
  const lists = useLists();
  useEffect(() => {
    void read(group);
  }, [group]);
  const blocked = lists.group === group ? lists.accounts : null;
  return {
    blocked,
    setBlocked: (account, is) => {
      const next = new Set(blocked);
      if (is) next.add(account);
      else next.delete(account);
      useLists.setState({ group, accounts: next });
      void minga().putSetting(keyOf(group), [...next].sort());
    },
  };
}

/** What somebody wrote; nothing, where the reader does not want to see them. */
export function useUnblocked(): <W extends string | null>(by: AccountId, words: W) => W | '' {
  const { blocked } = useBlocked();
  return (by, words) => (blocked?.has(by) ? '' : words);
}

/** Sorted, for a query's arguments. */
export const useBlockedList = (): readonly AccountId[] => [...(useBlocked().blocked ?? [])].sort();
