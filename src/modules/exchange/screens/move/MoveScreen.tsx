import { IconDevices } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { MoveForm } from './MoveForm.tsx';

/** Shifts what may be spent to another of my phones. (protocol §2) */
export function MoveScreen(): ReactNode {
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const { at } = useGroupPath();
  const devices = memberOf(group, group.me.member)?.devices ?? [];
  const others = devices.filter((device) => device !== group.me.device);
  const help: Help = { sentences: [t('helpMove'), t('helpMoveBalance'), t('helpMoveArrive')] };
  const back = { href: at('/devices') };
  if (others.length > 0) return <MoveForm devices={others} first={devices[0]} back={back} help={help} />;
  return (
    <Screen title={t('moveTitle')} back={back} help={help}>
      <EmptyState
        icon={IconDevices}
        title={t('moveNone')}
        action={<ButtonLink href={at('/devices')}>{t('showDevices')}</ButtonLink>}
      >
        {t('moveNoneHint')}
      </EmptyState>
    </Screen>
  );
}
