import { IconClipboardList, IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { HelpItem } from '../HelpItem.tsx';
import type { Help } from '../help-view.ts';

/** Whom I help and who helps me: what is open first, then what is over. */
export function HelpsScreen(): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const helps = useQuery('aid.helps', { open: false });
  const open = useQuery('aid.helps', { open: true });
  const isKnown = helps !== null && open !== null;
  const isOpen = new Set(open?.map(({ id }) => id));
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/') }}
      help={{ sentences: [t('helpList'), t('helpListTurn'), t('helpListOwed')] }}
    >
      {isKnown && helps.length === 0 && (
        <EmptyState
          icon={IconHeart}
          title={t('none')}
          action={
            <ButtonLink icon={IconClipboardList} href={at('/market')}>
              {t('toList')}
            </ButtonLink>
          }
        >
          {t('noneHow')}
        </EmptyState>
      )}
      {isKnown && (
        <>
          <TitledList title={t('open')}>{rowsOf(open)}</TitledList>
          <TitledList title={t('over')}>{rowsOf(helps.filter(({ id }) => !isOpen.has(id)))}</TitledList>
        </>
      )}
    </Screen>
  );
}

const rowsOf = (helps: readonly Help[]): ReactNode[] => helps.map((help) => <HelpItem key={help.id} help={help} />);
