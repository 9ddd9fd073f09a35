import { useEffect, useState } from 'react';
import type { MemberId } from '../../core/ids.ts';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';

/** How many entries a member's phones may lack; `null`: nobody was chosen, or it is not known yet. */
export function useLacked(member: MemberId | null): number | null {
  const { group, version } = useGroup();
  const [lacked, setLacked] = useState<{ readonly member: MemberId; readonly count: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the books that changed are counted again
  useEffect(() => {
    if (member === null) return;
    let current = true;
    void minga()
      .files('lackedBy', group, member)
      .then((count) => {
        if (current) setLacked({ member, count });
      });
    return () => {
      current = false;
    };
  }, [group, member, version]);
  return lacked !== null && lacked.member === member ? lacked.count : null;
}
