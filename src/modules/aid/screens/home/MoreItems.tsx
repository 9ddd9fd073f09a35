import { IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { aidMessages } from '../../messages/catalog.ts';

/** In *More*: the way to what one helps with. */
export function MoreItems(): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconHeart} title={t('title')} href={at('/helping')} />;
}
