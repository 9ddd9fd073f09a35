import { IconCategory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { listingsMessages } from '../../messages/catalog.ts';

/** On the tool's card in *What our group uses*. */
export function KindsLink(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  return (
    <ButtonLink icon={IconCategory} href={at('/market/kinds')}>
      {t('kindsTitle')}
    </ButtonLink>
  );
}
