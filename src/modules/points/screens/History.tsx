import { IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { Timeline } from '../../../ui/layout/Timeline.tsx';
import { useParties } from '../../../view/parties.ts';
import { useNames } from '../../../view/use-names.ts';
import { pointsMessages } from '../messages/catalog.ts';
import type { Support } from './support-view.ts';

/** Each word that was said, newest first; of those too who have gone since. */
export function History({ about: { history } }: { readonly about: Support }): ReactNode {
  const t = useMessages(pointsMessages);
  const format = useFormat();
  const partyOf = useParties();
  const names = useNames();
  if (history.length === 0) return null;
  return (
    <Disclosure summary={t('history')} icon={IconHistory}>
      <Timeline
        label={t('history')}
        moments={history.map(({ entry, account, by, from, to, claimedAt }) => {
          const own = (by as string | null) === account;
          return {
            id: entry,
            when: format.day(claimedAt),
            title: partyOf(account).name,
            detail: own ? undefined : t('notedBy', { name: names.of(by) }),
            change: { from: t('points', { count: from }), to: t('points', { count: to }) },
          };
        })}
      />
    </Disclosure>
  );
}
