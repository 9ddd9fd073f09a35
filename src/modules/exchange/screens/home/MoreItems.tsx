import { IconFileText, IconListDetails, IconQrcode, IconReceipt, IconScan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

/** In *More*: the screens of the exchange that Home does not lead to with a large button. */
export function MoreItems(): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  return (
    <>
      <ListItem icon={IconScan} title={t('scanToPay')} href={at('/scan')} />
      <ListItem icon={IconQrcode} title={t('sell')} href={at('/sell')} />
      <ListItem icon={IconListDetails} title={t('statement')} href={at('/statement')} />
      <ListItem icon={IconReceipt} title={t('requests')} href={at('/asks')} />
      <ListItem icon={IconFileText} title={t('onPaper')} href={at('/paper')} />
    </>
  );
}
