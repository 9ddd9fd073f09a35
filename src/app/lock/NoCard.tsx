import { type ReactNode, useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { usePhone } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { lockMessages } from './messages/catalog.ts';

/** A warning where a forgotten PIN could not be mended: the card that would open the lock is not on paper yet. */
export function NoCard(): ReactNode {
  const t = useMessages(lockMessages);
  const format = useFormat();
  const groups = usePhone()?.groups;
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const real = (groups ?? []).filter(({ demo }) => !demo);
    const asked = real.map(async ({ group, name }) => ((await minga().recovery(group)) === null ? [] : [name]));
    void Promise.all(asked).then((found) => setNames(found.flat()));
  }, [groups]);
  return names.length === 0 ? null : <Notice tone="warning">{t('noCard', { groups: format.list(names) })}</Notice>;
}
