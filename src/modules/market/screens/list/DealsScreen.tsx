import { IconClipboardList, IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { DealItem } from '../DealItem.tsx';
import type { Deal } from '../deal-view.ts';
import { useGroupPath } from '../group-path.ts';
import { HistoryFacts } from '../member/HistoryFacts.tsx';

/** All that I have arranged with others: what is open first, then what is over. */
export function DealsScreen(): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const deals = useQuery('market.deals', { open: false, listing: null });
  const open = useQuery('market.deals', { open: true, listing: null });
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
          <Part title={t('open')} deals={open} />
          <Part title={t('over')} deals={deals.filter(({ id }) => !isOpen.has(id))} />
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

function Part({ title, deals }: { readonly title: string; readonly deals: readonly Deal[] }): ReactNode {
  if (deals.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{title}</h2>
      <LongList label={title}>
        {deals.map((deal) => (
          <DealItem key={deal.id} deal={deal} />
        ))}
      </LongList>
    </Stack>
  );
}
