import { IconScan, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Tabs } from '../../../../ui/layout/Tabs.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';
import { ConfirmHandOver } from './ConfirmHandOver.tsx';
import { KeeperChoice } from './KeeperChoice.tsx';
import { ScanKeeper } from './ScanKeeper.tsx';

/** Another helper is to keep it: their phone is scanned, or they are chosen by name. */
export const HandOverScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const [way, setWay] = useState<'scan' | 'choose'>('scan');
  const [to, setTo] = useState<MemberId | null>(null);
  const { account, party } = about;
  return (
    <Screen
      title={t('handOver')}
      subtitle={<bdi>{party.name}</bdi>}
      back={{ href: at(`/kept/${account.account}`) }}
      help={{ sentences: [t('helpHand'), t('helpHandAgree'), t('helpHandAll')] }}
    >
      {!account.here ? (
        <NotYou title={t('notKeptHere')} others={account.keeper === null ? [] : [account.keeper]} />
      ) : (
        <>
          <Tabs
            label={t('handOver')}
            tabs={[
              { id: 'scan', label: t('scan'), icon: IconScan },
              { id: 'choose', label: t('choose'), icon: IconUsers },
            ]}
            current={way}
            onChange={setWay}
          >
            {way === 'scan' ? (
              <ScanKeeper account={account} onFound={setTo} />
            ) : (
              <KeeperChoice label={t('whoKeeps')} account={account} onChoose={setTo} />
            )}
          </Tabs>
          {to !== null && (
            <ConfirmHandOver
              {...about}
              to={to}
              own={false}
              title={t('handSure', { name: names.of(to) })}
              onClose={() => setTo(null)}
            />
          )}
        </>
      )}
    </Screen>
  );
}
