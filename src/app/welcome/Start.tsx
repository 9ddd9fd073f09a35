import { type ReactNode, useEffect } from 'react';
import type { GroupId } from '../../core/ids.ts';
import { usePhone } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { isInstalled } from '../platform/installing.ts';
import { goTo } from '../routing/hash-location.ts';
import { GroupList } from './GroupList.tsx';
import { Welcome } from './Welcome.tsx';

let launched = false;

/** The first page: three ways in, or the groups that are on this phone. */
export function Start(): ReactNode {
  const groups = usePhone()?.groups ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the app is launched
  useEffect(() => {
    if (!launched && isInstalled()) void goBackIn(groups.map((each) => each.group));
    launched = true;
  }, []);
  return groups.length === 0 ? <Welcome /> : <GroupList groups={groups} />;
}

/** An app opened from the home screen opens where its person was. In a browser's tab the address already says it. */
async function goBackIn(groups: readonly GroupId[]): Promise<void> {
  const last = await minga().setting('last-group');
  const group = groups.find((each) => each === last) ?? (groups.length === 1 ? groups[0] : undefined);
  if (group !== undefined) goTo(`/g/${group}`, { replace: true });
}
