import { IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { pointsMessages } from '../messages/catalog.ts';

/** In *More*: the way to the board. */
export function MoreItems(): ReactNode {
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconStar} title={t('title')} detail={t('titleHow')} href={at('/points')} />;
}
