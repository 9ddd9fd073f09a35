import { IconBook2, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';

/** At the end of the list of decisions: what came of them for good, and whom I trust with my vote. */
export function FurtherItems(): ReactNode {
  const t = useMessages(outcomeMessages);
  const { at } = useGroupPath();
  return (
    <List>
      <ListItem icon={IconBook2} title={t('agreements')} detail={t('agreementsHow')} href={at('/agreements')} />
      <ListItem icon={IconUserCheck} title={t('trusting')} detail={t('trustingHow')} href={at('/trusting')} />
    </List>
  );
}
