import { useEffect, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';

/** Numbers that may hang on a wall; `null` until they are known. */
export function useNumbers(): ReadonlyMap<MemberId, string> | null {
  const { group, version } = useGroup();
  const [numbers, setNumbers] = useState<ReadonlyMap<MemberId, string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever something came
  useEffect(() => {
    let current = true;
    void minga()
      .numbersForAll(group)
      .then((told) => {
        if (current) setNumbers(told);
      });
    return () => {
      current = false;
    };
  }, [group, version]);
  return numbers;
}
