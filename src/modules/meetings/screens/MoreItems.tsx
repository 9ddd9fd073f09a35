import { IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { meetingsMessages } from '../messages/catalog.ts';

/** In *More*: the way to the list. */
export function MoreItems(): ReactNode {
  const t = useMessages(meetingsMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconUsersGroup} title={t('meetings')} detail={t('meetingsMore')} href={at('/meetings')} />;
}
