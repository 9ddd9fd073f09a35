import { useEffect, useState } from 'react';
import type { AccountId } from '../core/ids.ts';
import { useGroup } from './stores.ts';
import { minga } from './worker-client.ts';

/** Whether the owner of an account has chosen a PIN on this phone; `null` until it is known. My own (`null`) has none. */
export function useHasPin(account: AccountId | null): boolean | null {
  const { group } = useGroup();
  const [has, setHas] = useState<boolean | null>(account === null ? false : null);
  useEffect(() => {
    if (account === null) return;
    let current = true;
    void minga()
      .pins('has', group, account)
      .then((known) => current && setHas(known));
    return () => {
      current = false;
    };
  }, [group, account]);
  return has;
}
