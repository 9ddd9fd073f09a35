import { IconChecklist } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { decidingMessages } from '../messages/catalog.ts';

/** In *More*: the way to what the group decides. */
export function MoreItems(): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconChecklist} title={t('title')} detail={t('titleHow')} href={at('/decide')} />;
}
