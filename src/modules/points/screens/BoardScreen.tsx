import { IconPlus, IconStar, IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../ui/layout/List.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import { pointsMessages } from '../messages/catalog.ts';
import { PurseCard } from './PurseCard.tsx';
import type { BoardRow } from './support-view.ts';
import { useOfThreshold } from './use-of-threshold.ts';

/** What matters most to the group now, and what I have left to give. */
export function BoardScreen(): ReactNode {
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  const board = useQuery('points.board', {});
  const row = useRow();
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpPoints'), t('helpPointsFirst'), t('helpPointsBack')] }}
    >
      {board?.rows.length === 0 && (
        <EmptyState
          icon={IconStar}
          title={t('none')}
          action={
            <ButtonLink icon={IconPlus} href={at('/decide/new')}>
              {t('propose')}
            </ButtonLink>
          }
        >
          {t('noneHow')}
        </EmptyState>
      )}
      {board !== null && (
        <>
          <TitledList title={t('first')}>{board.rows.filter(({ isFirst }) => isFirst).map(row)}</TitledList>
          <TitledList title={t('others')}>{board.rows.filter(({ isFirst }) => !isFirst).map(row)}</TitledList>
          {board.purses.map((purse) => (
            <PurseCard key={purse.account} purse={purse} />
          ))}
        </>
      )}
    </Screen>
  );
}

function useRow(): (row: BoardRow) => ReactNode {
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  const ofThreshold = useOfThreshold();
  return (row) => (
    <ListItem
      key={row.decision}
      icon={row.isFirst ? IconStarFilled : IconStar}
      title={<bdi>{row.title}</bdi>}
      detail={`${ofThreshold(row)} · ${t('people', { count: row.people })}`}
      href={at(`/points/${row.decision}`)}
    />
  );
}
