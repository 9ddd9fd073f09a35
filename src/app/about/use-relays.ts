import { useEffect, useState } from 'react';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';

export function useRelays() {
  const { group } = useGroup();
  const [relays, setRelays] = useState<readonly string[]>([]);
  useEffect(() => {
    void minga().relays(group).then(setRelays);
  }, [group]);
  const keep = async (next: readonly string[]): Promise<void> => {
    await minga().setRelays(group, next);
    setRelays(await minga().relays(group));
  };
  return { relays, keep };
}
