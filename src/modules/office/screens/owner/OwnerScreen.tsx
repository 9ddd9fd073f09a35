import { IconMail, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Tabs } from '../../../../ui/layout/Tabs.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { ConfirmHandOver } from '../hand-over/ConfirmHandOver.tsx';
import { KeeperChoice } from '../hand-over/KeeperChoice.tsx';
import { NotYou } from '../NotYou.tsx';
import { InviteOwner } from './InviteOwner.tsx';

/** Whose account it is has a phone: they are invited for it, or are in the group already, and get it as their own. */
export const OwnerScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const [way, setWay] = useState<'invite' | 'member'>('invite');
  const [to, setTo] = useState<MemberId | null>(null);
  const { account, party } = about;
  const mayGive = account.here && account.is === 'office' && account.takenOverBy === null;
  return (
    <Screen
      title={t('hasPhone', { name: party.name })}
      back={{ href: at(`/kept/${account.account}`) }}
      help={{ sentences: [t('helpOwner'), t('helpOwnerInvite'), t('helpOwnerLook')] }}
    >
      {!mayGive ? (
        <NotYou title={t('notKeptHere')} others={account.keeper === null ? [] : [account.keeper]} />
      ) : (
        <>
          <p>{t('ownerWhat')}</p>
          <Tabs
            label={t('hasPhone', { name: party.name })}
            tabs={[
              { id: 'invite', label: t('ownerInvite'), icon: IconMail },
              { id: 'member', label: t('ownerMember'), icon: IconUsers },
            ]}
            current={way}
            onChange={setWay}
          >
            {way === 'invite' ? (
              <InviteOwner {...about} onCame={setTo} />
            ) : (
              <KeeperChoice label={t('whichMember', { name: party.name })} account={account} onChoose={setTo} />
            )}
          </Tabs>
          {to !== null && (
            <ConfirmHandOver
              {...about}
              to={to}
              own={true}
              title={t('ownSure', { name: names.of(to), account: party.name })}
              onClose={() => setTo(null)}
            />
          )}
        </>
      )}
    </Screen>
  );
}
