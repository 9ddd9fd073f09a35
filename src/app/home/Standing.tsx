import { IconDeviceMobile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';
import { homeMessages } from './messages/catalog.ts';

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
