import { IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { marketMessages } from '../messages/catalog.ts';

/** In *More*: the way to one's deals. */
export function MoreItems(): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconHeartHandshake} title={t('title')} href={at('/deals')} />;
}
