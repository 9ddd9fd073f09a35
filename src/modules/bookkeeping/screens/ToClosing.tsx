import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { bookkeepingMessages } from '../messages/catalog.ts';

/** In *More* and in *About the books*: the way to what is closed. */
export function ToClosing(): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconLock} title={t('title')} href={at('/closing')} />;
}
