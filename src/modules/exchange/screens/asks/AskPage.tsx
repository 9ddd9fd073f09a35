import { IconMailQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Row } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { AnswerRequest } from './AnswerRequest.tsx';
import type { AskRow } from './AsksScreen.tsx';
import { CancelRequest } from './CancelRequest.tsx';
import { useRequestState } from './use-request-state.ts';

/** One request: what it is about, and what its reader can do. */
export function AskPage(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { id } = useParams();
  const { at } = useGroupPath();
  const asks = useQuery('exchange.asks', { open: false });
  const ask = asks?.find((each) => each.id === id);
  if (asks === null) return null;
  if (ask !== undefined) return <Request ask={ask} />;
  return (
    <Screen
      title={t('requests')}
      back={{ href: at('/asks') }}
      help={{ sentences: [t('helpAsks'), t('helpAsksOpen'), t('helpAsksBooks')] }}
    >
      <EmptyState icon={IconMailQuestion} title={t('requestGone')}>
        {t('requestGoneHint')}
      </EmptyState>
    </Screen>
  );
}

function Request({ ask }: { readonly ask: AskRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const { me } = useGroup();
  const partyOf = useParties();
  const state = useRequestState();
  const { at } = useGroupPath();
  const isOwn = ask.account === (me.member as string);
  const mine = ask.direction === 'i-ask';
  const open = ask.state === 'open';
  // The account that is to pay has come to whoever asked: it is told from their side, and answered from the other.
  const isBoth = !mine && ask.other === (me.member as string);
  const { name, detail, face } = partyOf(isBoth ? ask.account : ask.other);
  const words = { name, amount: useAmount()(ask.amount, ask.unit) };
  const ofKept = { ...words, account: partyOf(ask.account).name };
  const askedFor = isOwn ? t('theyAsk', words) : t('theyAskKept', ofKept);
  const saidToPromise = isOwn ? t('youPromised', words) : t('theyPromised', ofKept);
  const theyAsk = ask.promised ? saidToPromise : askedFor;
  const iAsk = ask.promised ? t('isPromised', words) : isOwn || isBoth ? t('iAsk', words) : t('iAskKept', ofKept);
  const facts: Fact[] = [
    ...(ask.memo === null ? [] : [{ label: t('whatFor'), value: <bdi>{ask.memo}</bdi> }]),
    { label: t('requestState'), value: state(ask) },
    ...(ask.reason === null ? [] : [{ label: mine ? t('reasonGiven') : t('reason'), value: <bdi>{ask.reason}</bdi> }]),
    { label: t('asked'), value: format.moment(ask.claimedAt) },
  ];
  return (
    <Screen
      title={mine || isBoth ? iAsk : theyAsk}
      back={{ href: at(mine ? '/asks?show=mine' : '/asks') }}
      help={{ sentences: [t('helpAsks'), t('helpAsksOpen'), t('helpAsksBooks')] }}
      footer={open ? mine ? <CancelRequest ask={ask} /> : <AnswerRequest ask={ask} /> : undefined}
    >
      <Row>
        <Avatar {...face} />
        <span>
          <bdi>{name}</bdi> · {detail}
        </span>
      </Row>
      <Facts facts={facts} />
    </Screen>
  );
}
