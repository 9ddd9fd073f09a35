import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { moderationMessages } from '../messages/catalog.ts';

/** In *More*: the way to the cases. */
export function MoreItems(): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconScale} title={t('cases')} detail={t('casesMore')} href={at('/cases')} />;
}
