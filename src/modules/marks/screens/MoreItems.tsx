import { IconCertificate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { marksMessages } from '../messages/catalog.ts';

/** In *More*: the way to the marks. */
export function MoreItems(): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconCertificate} title={t('marks')} href={at('/marks')} />;
}
