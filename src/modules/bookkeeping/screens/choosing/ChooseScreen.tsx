import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import { ChooseClosers } from './ChooseClosers.tsx';

/** The first closers, or others in place of those that stand. */
export function ChooseScreen(): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { at } = useGroupPath();
  const view = useQuery('bookkeeping.closing', {});
  if (view === null) return null;
  const isAllowed = view.mayChoose || view.mayPropose;
  return (
    <Screen
      title={t('choose')}
      back={{ href: at('/closing') }}
      help={{ sentences: [t('helpChoose'), t('helpChooseMany'), t('helpChooseFree')] }}
    >
      {isAllowed ? (
        // Once other closers stand, whoever was choosing begins from those.
        <ChooseClosers key={view.choice} view={view} />
      ) : (
        <EmptyState icon={IconUsers} title={t('chooseNotYou')}>
          {t('chooseNotYouHow')}
        </EmptyState>
      )}
    </Screen>
  );
}
