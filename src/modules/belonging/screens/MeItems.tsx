import { IconDoorExit, IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useGroup } from '../../../view/stores.ts';
import { belongingMessages } from '../messages/catalog.ts';

/** In *More*, about myself: who brings me back, and the way out. */
export function MeItems(): ReactNode {
  const t = useMessages(belongingMessages);
  const { demo, me } = useGroup();
  const { at } = useGroupPath();
  if (me.standing !== 'admitted' && me.standing !== 'waiting') return null;
  return (
    <>
      <ListItem icon={IconHeartHandshake} title={t('guardians')} href={at('/guardians')} />
      {!demo && <ListItem icon={IconDoorExit} title={t('leaveTitle')} href={at('/leave')} />}
    </>
  );
}
