import {
  IconArrowsVertical,
  IconDeviceMobile,
  IconDeviceMobileOff,
  IconLock,
  IconPhotoEdit,
  IconTransfer,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';

/** What happens seldom: it goes to another phone, or gets another limit or name. Each for those who may. */
export function HandingOn({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const helpers = useQuery('office.helpers', {});
  const { here, is, keeper, goesTo, passing } = account;
  const page = `/kept/${account.account}`;
  const isLeft = keeper !== null && goesTo === null && passing === null;
  const ways = [
    { may: here, icon: IconTransfer, title: t('handOver'), path: '/hand-over' },
    {
      may: here && is === 'office',
      icon: IconDeviceMobile,
      title: t('hasPhone', { name: party.name }),
      path: '/owner',
    },
    { may: here && is === 'office', icon: IconLock, title: t('pinFor', { name: party.name }), path: '/pin' },
    {
      may: !here && isLeft && helpers?.mayCoordinate === true,
      icon: IconDeviceMobileOff,
      title: t('lost'),
      path: '/lost',
    },
    { may: helpers?.mayCoordinate === true, icon: IconArrowsVertical, title: t('changeLimit'), path: '/limit' },
    { may: here, icon: IconPhotoEdit, title: t('changeName'), path: '/name' },
  ].filter(({ may }) => may);
  if (ways.length === 0) return null;
  return (
    <Card title={t('giveUp')} tone="quiet">
      <List label={t('giveUp')}>
        {ways.map(({ icon, title, path }) => (
          <ListItem key={path} icon={icon} title={title} href={at(`${page}${path}`)} />
        ))}
      </List>
    </Card>
  );
}
