import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import { CaseItem } from '../CaseItem.tsx';
import type { Case } from '../case-view.ts';

/** The cases that I have to do with: those that wait for me first. */
export function CasesScreen(): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  const cases = useQuery('moderation.cases', {});
  const isEmpty = cases !== null && cases.toDecide.length + cases.open.length + cases.over.length === 0;
  return (
    <Screen
      title={t('cases')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpCases'), t('helpCasesWho'), t('helpCasesCount')] }}
    >
      {isEmpty && (
        <EmptyState icon={IconScale} title={t('none')}>
          {t('noneHow')}
        </EmptyState>
      )}
      {cases !== null && (
        <>
          <TitledList title={t('toDecide')}>{rowsOf(cases.toDecide)}</TitledList>
          <TitledList title={t('open')}>{rowsOf(cases.open)}</TitledList>
          <TitledList title={t('over')}>{rowsOf(cases.over)}</TitledList>
          {cases.statistics !== null && <Endings statistics={cases.statistics} />}
          <ButtonLink href={at('/moderators')}>{t('moderators')}</ButtonLink>
        </>
      )}
    </Screen>
  );
}

const rowsOf = (cases: readonly Case[]): ReactNode[] => cases.map((view) => <CaseItem key={view.id} view={view} />);

type Statistics = NonNullable<QueryView<'moderation.cases'>['statistics']>;

function Endings({ statistics }: { readonly statistics: Statistics }): ReactNode {
  const t = useMessages(moderationMessages);
  const { number } = useFormat();
  const facts = statistics.endings.map(({ outcome, count }) => ({ label: t(outcome), value: number(count) }));
  return (
    <Card title={t('statistics')}>
      <Facts facts={facts} />
    </Card>
  );
}
