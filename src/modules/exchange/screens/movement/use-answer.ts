import { useEffect, useState } from 'react';
import { useGroup } from '../../../../view/stores.ts';

/**
 * What the worker says about one entry, asked again whenever the books change; `undefined` until the first answer. `ask`
 * must be a function that stays the same.
 */
export function useAnswer<K, A>(
  ask: (group: ReturnType<typeof useGroup>['group'], about: K) => Promise<A>,
  about: K,
): A | undefined {
  const { group, version } = useGroup();
  const [answer, setAnswer] = useState<A>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the books
  useEffect(() => {
    let current = true;
    void ask(group, about).then((said) => {
      if (current) setAnswer(said);
    });
    return () => {
      current = false;
    };
  }, [ask, group, about, version]);
  return answer;
}
