import { IconCertificate, IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { aidMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';

/** In *More*: the ways to what one helps with, and to the marks. */
export function MoreItems(): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  return (
    <>
      <ListItem icon={IconHeart} title={t('title')} href={at('/helping')} />
      <ListItem icon={IconCertificate} title={t('marks')} href={at('/marks')} />
    </>
  );
}
