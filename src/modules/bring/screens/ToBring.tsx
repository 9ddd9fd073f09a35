import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { ListItem } from '../../../ui/layout/List.tsx';
import { useGroup } from '../../../view/stores.ts';
import { bringMessages } from '../messages/catalog.ts';
import { useMayBring } from './use-may-bring.ts';

/** In *More*, for whoever may: the way to taking other books in. */
export function ToBring(): ReactNode {
  const t = useMessages(bringMessages);
  const { group } = useGroup();
  return useMayBring() ? <ListItem icon={IconFileImport} title={t('title')} href={`/g/${group}/bring`} /> : null;
}

/** On the first day, beside inviting: many a group has kept books before. */
export function FirstStep(): ReactNode {
  const t = useMessages(bringMessages);
  const { group } = useGroup();
  return useMayBring() ? (
    <ButtonLink icon={IconFileImport} href={`/g/${group}/bring`}>
      {t('title')}
    </ButtonLink>
  ) : null;
}
