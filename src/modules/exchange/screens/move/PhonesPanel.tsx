import { IconArrowsExchange } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

/** In *My phones*: each phone has its own part of what may be spent, and this shifts some of it, where there is some here. */
export function PhonesPanel(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  if (me.purses.every(({ may }) => may === 0)) return null;
  return (
    <ButtonLink icon={IconArrowsExchange} href={at('/move')}>
      {t('moveTitle')}
    </ButtonLink>
  );
}
