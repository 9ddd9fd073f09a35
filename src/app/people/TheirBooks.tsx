import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { MemberId } from '../../core/ids.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { AmountText } from '../../ui/amounts/AmountText.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Facts } from '../../ui/layout/Facts.tsx';
import { ListItem } from '../../ui/layout/List.tsx';
import { LongList } from '../../ui/layout/LongList.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useMemberName } from '../../view/member-name.ts';
import { useParties } from '../../view/parties.ts';
import { memberOf, useGroup } from '../../view/stores.ts';
import { unitIn } from '../../view/units.ts';
import { useQuery } from '../../view/use-query.ts';
import type { QueryView } from '../../view/view-types.ts';
import { peopleMessages } from './messages/catalog.ts';

/** Enough for a year of a busy neighbour. */
const rowsMost = 500;

type InUnit = NonNullable<QueryView<'exchange.booksOf'>['books']>['units'][number];

/** A neighbour's balance and payments, for whom the group lets see them. */
export function TheirBooks(): ReactNode {
  const t = useMessages(peopleMessages);
  const nameOf = useMemberName();
  const group = useGroup();
  const { member = '' } = useParams();
  const id = member as MemberId;
  const answer = useQuery('exchange.booksOf', { member: id, most: rowsMost });
  if (answer === null) return null;
  const { books } = answer;
  return (
    <Screen
      title={t('theirBooks', { name: nameOf(memberOf(group, id)) })}
      back={{ href: `/g/${group.group}/people/${id}` }}
      help={{ sentences: [t('helpBooksOne'), t('helpBooksTwo'), t('helpBooksThree')] }}
    >
      {books === null ? (
        <EmptyState icon={IconEyeOff} title={t('booksHidden')}>
          {t('booksHiddenWhy')}
        </EmptyState>
      ) : (
        <>
          <p>{t(`because.${books.because}`)}</p>
          {books.units.map((inUnit) => (
            <InOneUnit key={inUnit.unit} inUnit={inUnit} />
          ))}
        </>
      )}
    </Screen>
  );
}

function InOneUnit({ inUnit }: { readonly inUnit: InUnit }): ReactNode {
  const t = useMessages(peopleMessages);
  const format = useFormat();
  const partyOf = useParties();
  const unit = unitIn(useGroup(), inUnit.unit);
  return (
    <Card>
      <Facts
        facts={[{ label: t('balance'), value: <AmountText amount={inUnit.balance} unit={unit} size="large" /> }]}
      />
      {inUnit.movements.length === 0 ? (
        <p>{t('noPayments')}</p>
      ) : (
        <LongList label={t('payments')}>
          {inUnit.movements.map((row) => (
            <ListItem
              key={row.id}
              title={row.cameOver ? t('cameOver') : <bdi>{partyOf(row.other).name}</bdi>}
              detail={format.relative(row.claimedAt, Date.now())}
              trail={
                <AmountText amount={row.direction === 'out' ? -row.counted : row.counted} unit={unit} sign="always" />
              }
            />
          ))}
        </LongList>
      )}
    </Card>
  );
}
