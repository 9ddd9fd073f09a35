import { IconDoor } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroup } from '../../../view/stores.ts';
import { doorErrandMessages } from '../messages/catalog.ts';

/** The demo has no relay, and so no door. */
export function MoreItems(): ReactNode {
  const t = useMessages(doorErrandMessages);
  const { group, demo } = useGroup();
  return demo ? null : <ListItem icon={IconDoor} title={t('more')} detail={t('moreHow')} href={`/g/${group}/door`} />;
}
