import { useEffect, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';

/** The link of an invitation that this phone made; `null` until it is read. */
export function useLink(invitation: EntryId): string | null {
  const { group } = useGroup();
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void minga()
      .invitations(group)
      .then((all) => {
        if (current) setLink(all.find(({ entry }) => entry === invitation)?.link ?? null);
      });
    return () => {
      current = false;
    };
  }, [group, invitation]);
  return link;
}
