import { IconDoorExit } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { SureButton } from '../SureButton.tsx';
import { LeavingBalance } from './LeavingBalance.tsx';

/** Says everything that follows before anything is signed. (protocol §6) */
export function LeaveScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { name, demo } = useGroup();
  const { at, go } = useGroupPath();
  const view = useQuery('belonging.leaving', {});
  if (view === null) return null;
  return (
    <Screen
      title={t('leaveTitle')}
      subtitle={<bdi>{name}</bdi>}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpLeave'), t('helpLeaveOther'), t('helpLeaveErase')] }}
    >
      <LeavingBalance view={view} />
      {view.lastCoordinator && (
        <Notice tone="warning" action={<ButtonLink href={at('/coordinators')}>{t('leaveCoordinators')}</ButtonLink>}>
          {t('leaveLast')}
        </Notice>
      )}
      <Card title={t('leaveErased')}>
        <p>{t('leaveErasedWhat')}</p>
        <p>{t('leaveErasedNot')}</p>
        <p>{t('leaveErasedBooks')}</p>
        <p>{t('leaveKept')}</p>
        {view.otherPhones > 0 && <p>{t('leavePhones', { count: view.otherPhones })}</p>}
      </Card>
      {demo ? (
        <Notice>{t('leaveDemo')}</Notice>
      ) : (
        view.ready && (
          <SureButton
            icon={IconDoorExit}
            kind="danger"
            title={t('leaveConfirm', { group: name })}
            means={t('leaveMeans')}
            command="belonging.leave"
            args={{}}
            onDone={() => go('/ended', { replace: true })}
          >
            {t('leave')}
          </SureButton>
        )
      )}
    </Screen>
  );
}
