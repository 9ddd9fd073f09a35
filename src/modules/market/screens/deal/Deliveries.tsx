import { type Icon, IconCircleCheck, IconHourglass, IconMessages, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { Deal } from '../deal-view.ts';

type Delivery = Deal['deliveries'][number];

const icons: Readonly<Record<Delivery['state'], Icon>> = {
  said: IconHourglass,
  received: IconCircleCheck,
  alone: IconUserCheck,
  contested: IconMessages,
};

/** What was given, part by part, and what the other one says to it. */
export function Deliveries({ deal }: { readonly deal: Deal }): ReactNode {
  const t = useMessages(marketMessages);
  const { percent, day } = useFormat();
  const names = useNames();
  const who = useWho();
  if (deal.deliveries.length === 0) return null;
  const says: Readonly<Record<Delivery['state'], string>> = {
    said: t('deliverySaid'),
    received: t('deliveryReceived'),
    alone: t('deliveryAlone'),
    contested: t('deliveryContested', { name: who(deal.receiver).name }),
  };
  return (
    <Stack gap="small">
      <h2>{t('deliveries')}</h2>
      <List label={t('deliveries')}>
        {deal.deliveries.map(({ id, part, state, by, claimedAt }) => (
          <ListItem
            key={id}
            icon={icons[state]}
            title={`${percent(part / 100)} · ${says[state]}`}
            detail={`${day(claimedAt)}${by === null ? '' : ` · ${t('writtenBy', { name: names.of(by) })}`}`}
          />
        ))}
      </List>
    </Stack>
  );
}
