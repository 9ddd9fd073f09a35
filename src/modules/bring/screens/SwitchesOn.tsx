import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useGroup } from '../../../view/stores.ts';
import { isToolOn } from '../../../view/tools.ts';
import { bringMessages } from '../messages/catalog.ts';
import { heldIn } from './held-in.ts';

/** What taking books in does besides, where the group does not use yet what holds them. */
export function SwitchesOn(): ReactNode {
  const t = useMessages(bringMessages);
  return isToolOn(useGroup(), heldIn) ? null : <p>{t('switchesOn')}</p>;
}
