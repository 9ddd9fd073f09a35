import { useEffect } from 'react';
import { usePhone } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { noteGroup } from '../platform/kept-groups.ts';

/** Notes the groups of this phone where the browser does not clear them away along with the books. */
export function NoteGroups(): null {
  const groups = usePhone()?.groups ?? [];
  const known = groups.map(({ group, name }) => `${group} ${name}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` stands for the list, a new one at every change
  useEffect(() => {
    for (const { group, name, demo } of groups) {
      if (demo || name === '') continue;
      void minga()
        .relays(group)
        .then((relays) => noteGroup({ group, name, relays }))
        // It was erased a moment ago.
        .catch(() => undefined);
    }
  }, [known]);
  return null;
}
