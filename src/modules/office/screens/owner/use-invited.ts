import { useCallback, useEffect, useState } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';

/** Invitations that were made for the owner of an account. Only this phone knows: the link itself says nothing of it. */
export type Invited = Readonly<Record<AccountId, EntryId>>;

const keyOf = (group: string): string => `office/invited/${group}`;

/** `null` until they are read. */
export function useInvited(): {
  readonly invited: Invited | null;
  readonly note: (account: AccountId, invitation: EntryId) => void;
} {
  const { group } = useGroup();
  const [invited, setInvited] = useState<Invited | null>(null);
  useEffect(() => {
    let current = true;
    void minga()
      .setting(keyOf(group))
      .then((stored) => {
        if (current) setInvited((stored ?? {}) as Invited);
      });
    return () => {
      current = false;
    };
  }, [group]);
  const note = useCallback(
    (account: AccountId, invitation: EntryId) => {
      const next = { ...invited, [account]: invitation };
      setInvited(next);
      void minga().putSetting(keyOf(group), next);
    },
    [group, invited],
  );
  return { invited, note };
}
