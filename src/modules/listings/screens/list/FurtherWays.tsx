import { IconBell } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';

/** Below the list, whatever of it is shown: the way to what one is waiting for, once there is something. */
export function FurtherWays(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const waitsFor = useQuery('listings.interests', {})?.length ?? 0;
  if (waitsFor === 0) return null;
  return (
    <ButtonLink icon={IconBell} href={at('/market/interests')}>
      {t('interests')}
    </ButtonLink>
  );
}
