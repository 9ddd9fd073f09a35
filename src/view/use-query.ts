import { useEffect, useState } from 'react';
import type { QueryArgs, QueryName, QueryView } from '../session/api.ts';
import { useGroup } from './stores.ts';
import { minga } from './worker-client.ts';

/** The answer to a module's query, asked again whenever the books change. `null` until the first answer. */
export function useQuery<N extends QueryName>(name: N, args: QueryArgs<N>): QueryView<N> | null {
  const { group, version } = useGroup();
  const [answer, setAnswer] = useState<QueryView<N> | null>(null);
  const key = JSON.stringify(args);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `args`, a new object at every render
  useEffect(() => {
    let current = true;
    void minga()
      .ask(group, name, args)
      .then((view) => {
        if (current) setAnswer(view);
      });
    return () => {
      current = false;
    };
  }, [group, version, name, key]);
  return answer;
}
