import { useCallback, useEffect, useState } from 'react';
import { useGroup } from '../../../../view/stores.ts';
import type { ReturnView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';

/** How far this phone's return has come, asked again whenever the books change. `undefined` until the first answer. */
export function useReturn(): readonly [ReturnView | null | undefined, () => void] {
  const { group, version } = useGroup();
  const [view, setView] = useState<ReturnView | null | undefined>(undefined);
  const ask = useCallback(() => void minga().returning(group).then(setView), [group]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the books changed
  useEffect(ask, [ask, version]);
  return [view, ask];
}
