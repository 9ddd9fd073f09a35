import { IconDeviceMobile } from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useModuleParts } from '../frame/module-parts.ts';
import { AddDevice } from './AddDevice.tsx';
import { ComeIn } from './ComeIn.tsx';
import { devicesMessages } from './messages/catalog.ts';

export function Devices(): ReactNode {
  const t = useMessages(devicesMessages);
  const { group, me, members } = useGroup();
  const devices = members.find((each) => each.member === me.member)?.devices ?? [];
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {me.standing === 'reader' || me.standing === 'frozen' ? (
        <ComeIn />
      ) : (
        <>
          <List label={t('mine')}>
            {devices.map((device, at) => (
              <ListItem
                key={device}
                icon={IconDeviceMobile}
                title={
                  device === me.device ? t('thisPhone') : t('otherPhone', { code: device.slice(0, 4).toUpperCase() })
                }
                detail={at === 0 ? t('primary') : t('further')}
              />
            ))}
          </List>
          {devices.length > 1 && (
            <Suspense>
              <Panels />
            </Suspense>
          )}
          <AddDevice />
          <Disclosure summary={t('lost')}>
            <p>{t('lostWhy')}</p>
          </Disclosure>
        </>
      )}
    </Screen>
  );
}

function Panels(): ReactNode {
  return useModuleParts().map(({ name, PhonesPanel }) => PhonesPanel && <PhonesPanel key={name} />);
}
