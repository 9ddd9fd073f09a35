import { IconInbox, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Tabs } from '../../../../ui/layout/Tabs.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn, useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { usePayWords } from '../use-pay-words.ts';
import { useRequestState } from './use-request-state.ts';

export type AskRow = QueryView<'exchange.asks'>[number];

/** Requests made to me and by me, the newest first, those already settled too. */
export function AsksScreen(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at, go } = useGroupPath();
  const { ask } = usePayWords();
  const asks = useQuery('exchange.asks', { open: false });
  const shown = new URLSearchParams(useSearch()).get('show') === 'mine' ? 'mine' : 'to-me';
  const rows = asks?.filter((ask) => (ask.direction === 'i-ask') === (shown === 'mine'));

  return (
    <Screen
      title={t('requests')}
      back={{ href: at('/') }}
      help={{ sentences: [t('helpAsks'), t('helpAsksOpen'), t('helpAsksBooks')] }}
      footer={
        <ButtonLink kind="primary" wide={true} icon={IconSend} href={at('/ask')}>
          {ask}
        </ButtonLink>
      }
    >
      <Tabs
        label={t('requests')}
        tabs={[
          { id: 'to-me', label: t('requestsToMe') },
          { id: 'mine', label: t('requestsFromMe') },
        ]}
        current={shown}
        onChange={(tab) => go(tab === 'mine' ? '/asks?show=mine' : '/asks', { replace: true })}
      >
        <Stack>
          {shown === 'mine' && <Promised />}
          {rows && <Requests rows={rows} mine={shown === 'mine'} />}
        </Stack>
      </Tabs>
    </Screen>
  );
}

/** Apart from the balance, so that nobody counts on what is not paid. */
function Promised(): ReactNode {
  const t = useMessages(exchangeMessages);
  const write = useAmount();
  const promises = useQuery('exchange.promises', {});
  return promises?.map(({ unit, amount }) => (
    <Notice key={unit}>{t('promisesSum', { amount: write(amount, unit) })}</Notice>
  ));
}

function Requests(props: { readonly rows: readonly AskRow[]; readonly mine: boolean }): ReactNode {
  const t = useMessages(exchangeMessages);
  const words = usePayWords();
  if (props.rows.length > 0) {
    return (
      <LongList label={t('requests')}>
        {props.rows.map((ask) => (
          <Request key={ask.id} ask={ask} />
        ))}
      </LongList>
    );
  }
  return props.mine ? (
    <EmptyState icon={IconSend} title={t('noRequestsFromMe')}>
      {t('noRequestsFromMeHint', { word: words.ask })}
    </EmptyState>
  ) : (
    <EmptyState icon={IconInbox} title={t('noRequestsToMe')}>
      {t('noRequestsToMeHint')}
    </EmptyState>
  );
}

function Request({ ask }: { readonly ask: AskRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const { at } = useGroupPath();
  const state = useRequestState();
  const { name, face } = partyOf(ask.other);
  const isMine = ask.account === (group.me.member as string);
  const kept = t(ask.direction === 'i-ask' ? 'askInto' : 'payFrom', { name: partyOf(ask.account).name });
  const details = [...(isMine ? [] : [kept]), state(ask), format.day(ask.claimedAt)];
  return (
    <ListItem
      title={<bdi>{name}</bdi>}
      detail={details.join(' · ')}
      lead={<Avatar {...face} />}
      trail={<AmountText amount={ask.amount} unit={unitIn(group, ask.unit)} />}
      href={at(`/asks/${ask.id}`)}
    />
  );
}
