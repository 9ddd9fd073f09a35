import { IconCards, IconDeviceMobile, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ListItem } from '../../ui/layout/List.tsx';
import { useGroup } from '../../view/stores.ts';
import { forMeMessages } from './messages/catalog.ts';
import type { OwnErrand } from './own-errands.ts';

const icons = { recovery: IconCards, 'only-here': IconDeviceMobile, update: IconRefresh } as const;
const places = { recovery: '/recovery', 'only-here': '/reach', update: null } as const satisfies Record<
  OwnErrand,
  string | null
>;

export function OwnErrandItem({ errand }: { readonly errand: OwnErrand }): ReactNode {
  const t = useMessages(forMeMessages);
  const { group, reach } = useGroup();
  const place = places[errand];
  return (
    <ListItem
      icon={icons[errand]}
      title={errand === 'only-here' ? t(errand, { count: reach.onlyHere }) : t(errand)}
      detail={t(`${errand}Why`)}
      href={place === null ? undefined : `/g/${group}${place}`}
    />
  );
}
