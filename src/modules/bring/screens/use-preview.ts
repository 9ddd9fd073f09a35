import { useEffect, useState } from 'react';
import type { UnitId } from '../../../core/ids.ts';
import { useGroup } from '../../../view/stores.ts';
import { minga } from '../../../view/worker-client.ts';
import type { Preview } from '../preview.ts';
import { type Choices, noChoices, type Table } from '../table.ts';

/** What the file comes to with these choices; `null` until the worker has said so. While it reckons anew, the last answer. */
export function usePreview(table: Table, unit: UnitId, choices: Choices): Preview | null {
  const { group, version, accounts } = useGroup();
  const [preview, setPreview] = useState<Preview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every change of the books the answer may be another one
  useEffect(() => {
    let current = true;
    const named = accounts.flatMap(({ account, profile }) =>
      profile === null ? [] : [{ account, name: profile.name }],
    );
    void minga()
      .ask(group, 'bring.preview', { table, unit, choices: { ...noChoices, ...choices }, named })
      .then((answer) => {
        if (current) setPreview(answer);
      });
    return () => {
      current = false;
    };
  }, [group, version, table, unit, choices]);
  return preview;
}
