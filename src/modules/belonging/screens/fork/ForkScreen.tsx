import { IconGitBranch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { DeviceId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
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
        <EmptyState icon={IconGitBranch} title={t('forkGone')}>
          {t('forkGoneHow')}
        </EmptyState>
      ) : (
        <Fork fork={answer.fork} />
      )}
    </Screen>
  );
}

function Fork({ fork }: { readonly fork: ForkView }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const names = useNames();
  const title = fork.here ? t('forkHere') : fork.mine ? t('forkMine') : t('forkOther', { name: names.of(fork.member) });
  return (
    <>
      <CalmNotice
        icon={IconGitBranch}
        title={title}
        sentences={[
          t('forkHow'),
          t('forkStands', { when: format.moment(fork.since) }),
          fork.payments.length === 0 ? t('forkNoPayments') : t('forkTwice'),
        ]}
        action={fork.mine ? <WayOn fork={fork} /> : undefined}
      />
      <ForkSums fork={fork} />
      <ForkedPayments fork={fork} />
      <WhatNow fork={fork} />
    </>
  );
}

/** For its member alone: a new key, with the card. */
function WayOn({ fork }: { readonly fork: ForkView }): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const needsKey = fork.here && me.standing === 'frozen';
  return (
    <ButtonLink kind={needsKey ? 'primary' : 'quiet'} href={at('/devices')}>
      {needsKey ? t('makeNew') : t('makeNewMine')}
    </ButtonLink>
  );
}
