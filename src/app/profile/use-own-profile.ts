import { useEffect, useState } from 'react';
import { useGroup } from '../../view/stores.ts';
import type { OwnProfileView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';

/** As it was last saved; `null` until it is read. */
export function useOwnProfile(): OwnProfileView | null {
  const { group } = useGroup();
  const [profile, setProfile] = useState<OwnProfileView | null>(null);
  useEffect(() => {
    void minga().profile(group).then(setProfile);
  }, [group]);
  return profile;
}
