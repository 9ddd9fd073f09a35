import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroup } from '../../../view/stores.ts';
import { textsMessages } from '../messages/catalog.ts';

export function MoreItems(): ReactNode {
  const t = useMessages(textsMessages);
  const { group } = useGroup();
  return <ListItem icon={IconFileText} title={t('title')} detail={t('titleHow')} href={`/g/${group}/agreement`} />;
}
