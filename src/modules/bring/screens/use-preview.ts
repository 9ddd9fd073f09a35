import { useEffect, useState } from 'react';
import type { UnitId } from '../../../core/ids.ts';
import { memberOf, useGroup } from '../../../view/stores.ts';
import { minga } from '../../../view/worker-client.ts';
import type { Preview } from '../preview.ts';
import { type Choices, noChoices, type Table } from '../table.ts';

export type Previewed = {
  /** While it is reckoned anew, the last answer. */
  readonly preview: Preview;
  /** Whether it answers the choices as they are now. */
  readonly isCurrent: boolean;
};

/** What the file comes to with these choices; `null` until the worker has said so. */
export function usePreview(table: Table, unit: UnitId, choices: Choices): Previewed | null {
  const view = useGroup();
  const { group, version, accounts, me } = view;
  const [answer, setAnswer] = useState<{ readonly preview: Preview; readonly to: Choices } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every change of the books the answer may be another one
  useEffect(() => {
    let current = true;
    const named = accounts.flatMap(({ account, profile }) =>
      profile === null ? [] : [{ account, name: profile.name }],
    );
    const mine = memberOf(view, me.member)?.profile?.name ?? null;
    void minga()
      .ask(group, 'bring.preview', { table, unit, choices: { ...noChoices, ...choices }, named, mine })
      .then((preview) => {
        if (current && preview !== null) setAnswer({ preview, to: choices });
      });
    return () => {
      current = false;
    };
  }, [group, version, table, unit, choices]);
  return answer && { preview: answer.preview, isCurrent: answer.to === choices };
}
