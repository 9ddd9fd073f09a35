import { IconClipboardList } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { listingsMessages } from '../../messages/catalog.ts';

/** In *More*: the way to the list. */
export function MoreItems(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconClipboardList} title={t('title')} href={at('/market')} />;
}
