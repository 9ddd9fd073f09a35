import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { DeviceId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { IconTwoPhones } from '../../../../ui/icons/two-phones.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';
import { ForkedPayments } from './ForkedPayments.tsx';
import { ForkSums } from './ForkSums.tsx';
import { WhatNow } from './WhatNow.tsx';

export type ForkView = NonNullable<QueryView<'belonging.fork'>['fork']>;

/** What happened, what counts, and what can be done. It accuses nobody: a restored phone does this too. (protocol §5) */
export function ForkScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { device = '' } = useParams();
  const { at } = useGroupPath();
  const answer = useQuery('belonging.fork', { device: device as DeviceId });
  if (answer === null) return null;
  return (
    <Screen
      title={t('forkTitle')}
      back={{ href: at('/books') }}
      help={{ sentences: [t('helpFork'), t('helpForkCover'), t('helpForkSum')] }}
    >
      {answer.fork === null ? (
        <EmptyState icon={IconTwoPhones} title={t('forkGone')}>
          {t('forkGoneHow')}
        </EmptyState>
      ) : (
        <Fork fork={answer.fork} />
      )}
    </Screen>
  );
}

/** What can be done stands above how it came about: few read as far as that. */
function Fork({ fork }: { readonly fork: ForkView }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const names = useNames();
  const title = fork.here ? t('forkHere') : fork.mine ? t('forkMine') : t('forkOther', { name: names.of(fork.member) });
  const isWhole = fork.payments.every(({ amount, counted }) => amount === counted);
  const what = fork.payments.length === 0 ? t('forkNoPayments') : isWhole ? t('forkTwiceWhole') : t('forkTwice');
  return (
    <>
      <CalmNotice icon={IconTwoPhones} title={title} sentences={[what]} />
      <WhatNow fork={fork} />
      <ForkSums fork={fork} />
      <ForkedPayments fork={fork} />
      <Card title={t('forkCame')} tone="quiet">
        <p>{t('forkHow')}</p>
        <p>{t('forkStands', { when: format.moment(fork.since) })}</p>
      </Card>
    </>
  );
}
