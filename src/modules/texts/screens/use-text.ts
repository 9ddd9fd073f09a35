import { useEffect, useState } from 'react';
import { useGroup } from '../../../view/stores.ts';
import type { TextView } from '../../../view/view-types.ts';
import { minga } from '../../../view/worker-client.ts';

export type Reading = TextView | 'unreadable' | null;

/** A text of the group as it stands, asked for again whenever the books change. `null` until it is put together. */
export function useText(document: string): Reading {
  const { group, version } = useGroup();
  const [answer, setAnswer] = useState<Reading>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every version of the books may have another text
  useEffect(() => {
    let current = true;
    minga()
      .text(group, document)
      .catch(() => 'unreadable' as const)
      .then((text) => {
        if (current) setAnswer(text);
      });
    return () => {
      current = false;
    };
  }, [group, version, document]);
  return answer;
}
