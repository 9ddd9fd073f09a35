import { IconDeviceMobile, IconDeviceMobileOff } from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconTwoPhones } from '../../ui/icons/two-phones.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { useGroup } from '../../view/stores.ts';
import { useAmount } from '../../view/units.ts';
import { useQuery } from '../../view/use-query.ts';
import type { QueryView } from '../../view/view-types.ts';
import { useModuleParts } from '../frame/module-parts.ts';
import { devicesMessages } from './messages/catalog.ts';
import { useLastUsed } from './use-last-used.ts';

type Phone = QueryView<'belonging.phones'>[number];

/** Each phone of mine with what it may spend. One of the others leads to the page that calls it lost, or to what it left. */
export function MyPhones(): ReactNode {
  const t = useMessages(devicesMessages);
  const phones = useQuery('belonging.phones', {});
  if (phones === null) return null;
  const sound = phones.filter(({ standing }) => standing === 'sound');
  const gone = phones.filter(({ standing }) => standing !== 'sound');
  return (
    <>
      <List label={t('mine')}>
        {sound.map((phone) => (
          <PhoneItem key={phone.device} phone={phone} />
        ))}
      </List>
      {sound.length > 1 && (
        <Suspense>
          <Panels />
        </Suspense>
      )}
      {gone.length > 0 && (
        <Card title={t('gone')} tone="quiet">
          <List>
            {gone.map((phone) => (
              <PhoneItem key={phone.device} phone={phone} />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}

function PhoneItem({ phone }: { readonly phone: Phone }): ReactNode {
  const t = useMessages(devicesMessages);
  const format = useFormat();
  const write = useAmount();
  const { group } = useGroup();
  const { device, here, standing } = phone;
  const may = format.list(phone.may.map(({ amount, unit }) => write(amount, unit)));
  const role = phone.primary ? t('primary') : t('further');
  const stands = standing === 'sound' ? `${role} · ${t('mayHere', { amount: may })}` : t(standings[standing]);
  const used = useLastUsed()(phone);
  return (
    <ListItem
      icon={icons[standing]}
      title={here ? t('thisPhone') : t('otherPhone', { code: device.slice(0, 4).toUpperCase() })}
      detail={used === null ? stands : `${stands} · ${used}`}
      href={here ? undefined : `/g/${group}${pageOf(phone)}`}
    />
  );
}

const icons = {
  sound: IconDeviceMobile,
  frozen: IconTwoPhones,
  lost: IconDeviceMobileOff,
  refused: IconDeviceMobileOff,
} as const;

const standings = { frozen: 'isFrozen', lost: 'isLost', refused: 'isRefused' } as const;

function pageOf({ device, standing, estate }: Phone): string {
  if (standing === 'sound') return `/devices/${device}`;
  return standing === 'frozen' && estate === null ? `/forks/${device}` : `/lost-phones/${device}`;
}

function Panels(): ReactNode {
  return useModuleParts().map(({ name, PhonesPanel }) => PhonesPanel && <PhonesPanel key={name} />);
}
