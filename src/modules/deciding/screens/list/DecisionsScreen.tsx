import { IconChecklist, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { FurtherItems } from '../outcomes/FurtherItems.tsx';
import type { DecisionRow } from '../views.ts';
import { DecisionItem } from './DecisionItem.tsx';

const parts = [
  { title: 'partVote', stages: ['vote'] },
  { title: 'partProposals', stages: ['proposal'] },
  { title: 'partIdeas', stages: ['idea'] },
  { title: 'partDecided', stages: ['outcome', 'over'] },
] as const satisfies readonly { title: string; stages: readonly DecisionRow['stage'][] }[];

/** What the group decides: what is voted on first, then what is proposed, thought about, and decided. */
export function DecisionsScreen(): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const rows = useQuery('deciding.list', {});
  const toNew = (
    <ButtonLink kind="primary" icon={IconPlus} href={at('/decide/new')}>
      {t('newProposal')}
    </ButtonLink>
  );
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/') }}
      help={{ sentences: [t('helpList'), t('helpListVote'), t('helpListBooks')] }}
    >
      {rows?.length === 0 && (
        <EmptyState icon={IconChecklist} title={t('none')} action={toNew}>
          {t('noneHow')}
        </EmptyState>
      )}
      {rows !== null && rows.length > 0 && (
        <>
          {toNew}
          {parts.map(({ title, stages }) => (
            <TitledList key={title} title={t(title)}>
              {rows
                .filter(({ stage }) => (stages as readonly string[]).includes(stage))
                .map((row) => (
                  <DecisionItem key={row.id} row={row} />
                ))}
            </TitledList>
          ))}
        </>
      )}
      <FurtherItems />
    </Screen>
  );
}
