import { IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { usePhone } from '../../view/stores.ts';
import { askingMessages } from './messages/catalog.ts';

/** On the first page: somewhere this phone's person asked to come in. */
export function AsksLink(): ReactNode {
  const t = useMessages(askingMessages);
  const asks = usePhone()?.asks ?? [];
  if (asks.length === 0) return null;
  return (
    <List label={t('mine')}>
      {asks.map(({ id, group, state }) => (
        <ListItem key={id} icon={IconHourglass} title={group} detail={t(`state.${state}`)} href="/my-asks" />
      ))}
    </List>
  );
}
