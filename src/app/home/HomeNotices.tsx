import { IconCards, IconDeviceMobile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup, usePhone } from '../../view/stores.ts';
import { homeMessages } from './messages/catalog.ts';

/** What is special about this phone's place in the group just now; mostly nothing. */
export function HomeNotices(): ReactNode {
  const t = useMessages(homeMessages);
  const { group, me, demo, waiting } = useGroup();
  const weak = usePhone()?.keyStorage === 'weak';
  return (
    <>
      <Standing />
      {me.recoveryOpen && !demo && (
        <Notice
          action={
            <ButtonLink href={`/g/${group}/recovery`} icon={IconCards}>
              {t('toRecovery')}
            </ButtonLink>
          }
        >
          {t('recovery')}
        </Notice>
      )}
      {waiting > 0 && <Notice>{t('held', { count: waiting })}</Notice>}
      {weak && !demo && <Notice tone="warning">{t('weakKeys')}</Notice>}
    </>
  );
}

function Standing(): ReactNode {
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
      return null;
    case 'waiting': {
      const inviter = members.find((each) => each.member === me.waitingFor);
      return <Notice>{inviter ? t('waiting', { name: nameOf(inviter) }) : t('waitingSomebody')}</Notice>;
    }
    case 'reader':
      return <Notice action={toDevices(t('comeIn'))}>{t('reader')}</Notice>;
    case 'frozen':
      return (
        <Notice tone="warning" action={toDevices(t('toDevices'))}>
          {t('frozen')}
        </Notice>
      );
  }
}
