import { IconListDetails } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { UnitId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { UnitChoice } from '../UnitChoice.tsx';
import { usePayWords } from '../use-pay-words.ts';
import { unitOrFirst } from '../use-unit.ts';
import { everything, type Filter, Filters, filterArgs } from './Filters.tsx';
import { MovementItem } from './MovementItem.tsx';
import { StatementOutput } from './StatementOutput.tsx';

export function StatementScreen(): ReactNode {
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const { at } = useGroupPath();
  const { pay } = usePayWords();
  const [unitId, setUnitId] = useState<UnitId | null>(null);
  const [filter, setFilter] = useState<Filter>(everything);
  const unit = unitOrFirst(group, unitId);
  const all = useQuery('exchange.statement', { unit: unit.id });
  const rows = useQuery('exchange.statement', { unit: unit.id, ...filterArgs(filter) });

  return (
    <Screen
      title={t('statement')}
      back={{ href: at('/') }}
      help={{ sentences: [t('helpStatement'), t('helpStatementOpen'), t('helpStatementSave')] }}
    >
      <UnitChoice unit={unit} onChange={setUnitId} />
      {all?.length === 0 && (
        <EmptyState
          icon={IconListDetails}
          title={t('noMovements')}
          action={
            <ButtonLink kind="primary" href={at('/pay')}>
              {pay}
            </ButtonLink>
          }
        >
          {t('noMovementsHint')}
        </EmptyState>
      )}
      {all !== null && all.length > 0 && rows !== null && (
        <>
          <Filters rows={all} filter={filter} onChange={setFilter} />
          {rows.length === 0 ? (
            <EmptyState icon={IconListDetails} title={t('noMovementsShown')}>
              {t('noMovementsShownHint')}
            </EmptyState>
          ) : (
            <>
              <LongList label={t('movements')}>
                {rows.map((row) => (
                  <MovementItem key={row.id} row={row} />
                ))}
              </LongList>
              <StatementOutput rows={rows} unit={unit} />
            </>
          )}
        </>
      )}
    </Screen>
  );
}
