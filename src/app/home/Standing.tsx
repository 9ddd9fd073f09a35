import { IconDeviceMobile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import { homeMessages } from './messages/catalog.ts';

/** The books know of two histories, or this phone alone knows that its storage went back in time. */
function Frozen({ otherwise }: { readonly otherwise: ReactNode }): ReactNode {
  const t = useMessages(homeMessages);
  const { group, me } = useGroup();
  const answer = useQuery('belonging.fork', { device: me.device });
  if (answer === null) return null;
  if (answer.fork === null) return otherwise;
  return (
    <Notice action={<ButtonLink href={`/g/${group}/forks/${me.device}`}>{t('toFork')}</ButtonLink>}>
      {t('forked')}
    </Notice>
  );
}

/** Whoever may spend nothing, because nobody has vouched for them, is told so before they try. */
function NothingToSpend(): ReactNode {
  const t = useMessages(homeMessages);
  const stage = useQuery('governing.stage', {})?.stage;
  return stage?.stage === 'newcomer' ? <Notice>{t('notVouched')}</Notice> : null;
}

/** This phone's place in the group, where it is not simply a member's. */
export function Standing(): ReactNode {
  const t = useMessages(homeMessages);
  const nameOf = useMemberName();
  const { group, me, members } = useGroup();
  const toDevices = (label: string): ReactNode => (
    <ButtonLink href={`/g/${group}/devices`} icon={IconDeviceMobile}>
      {label}
    </ButtonLink>
  );
  switch (me.standing) {
    case 'admitted':
      return me.purses.every(({ may }) => may <= 0) ? <NothingToSpend /> : null;
    case 'waiting': {
      const inviter = members.find((each) => each.member === me.waitingFor);
      return <Notice>{inviter ? t('waiting', { name: nameOf(inviter) }) : t('waitingSomebody')}</Notice>;
    }
    case 'reader':
      return <Notice action={toDevices(t('comeIn'))}>{t('reader')}</Notice>;
    case 'frozen':
      return <Frozen otherwise={<Notice action={toDevices(t('toDevices'))}>{t('frozen')}</Notice>} />;
    case 'revoked':
    case 'removed':
    case 'suspended':
    case 'left':
      return (
        <Notice action={<ButtonLink href={`/g/${group}/ended`}>{t('toEnded')}</ButtonLink>}>{t(me.standing)}</Notice>
      );
  }
}
