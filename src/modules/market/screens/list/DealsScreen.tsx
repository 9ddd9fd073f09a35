import { IconClipboardList, IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { DealItem } from '../DealItem.tsx';
import type { Deal } from '../deal-view.ts';
import { ClaimRows } from '../flows/ClaimRows.tsx';
import { HistoryFacts } from '../member/HistoryFacts.tsx';

/** All that I have arranged with others: what is open first, then what is over. */
export function DealsScreen(): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const deals = useQuery('market.deals', { open: false, listing: null });
  const open = useQuery('market.deals', { open: true, listing: null });
  const claims = useQuery('market.claims', { account: null });
  const history = useQuery('market.history', { member: me.member });
  const isKnown = deals !== null && open !== null;
  const isOpen = new Set(open?.map(({ id }) => id));
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/') }}
      help={{ sentences: [t('helpDeals'), t('helpDealsTurn'), t('helpDealsYou')] }}
    >
      {isKnown && deals.length === 0 && (
        <EmptyState
          icon={IconHeartHandshake}
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
          {claims !== null && <ClaimRows claims={claims} />}
          <TitledList title={t('open')}>{rowsOf(open)}</TitledList>
          <TitledList title={t('over')}>{rowsOf(deals.filter(({ id }) => !isOpen.has(id)))}</TitledList>
        </>
      )}
      {history !== null && (
        <Disclosure summary={t('aboutYou')}>
          <HistoryFacts history={history} />
        </Disclosure>
      )}
    </Screen>
  );
}

const rowsOf = (deals: readonly Deal[]): ReactNode[] => deals.map((deal) => <DealItem key={deal.id} deal={deal} />);
