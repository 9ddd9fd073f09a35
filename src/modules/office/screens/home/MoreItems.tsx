import { IconNotebook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { officeMessages } from '../../messages/catalog.ts';

/** In *More*: the way to accounts that are kept for others. */
export function MoreItems(): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  return <ListItem icon={IconNotebook} title={t('title')} href={at('/kept')} />;
}
