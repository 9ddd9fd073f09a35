import { IconArrowsLeftRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

/** In *More*, about myself: the way to my own page. */
export function MeItems(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  if (me.standing === 'reader') return null;
  return <ListItem icon={IconArrowsLeftRight} title={t('fairTitle')} href={at(`/people/${me.member}`)} />;
}
