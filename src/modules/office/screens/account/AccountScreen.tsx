import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Row, Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useAccountPanels } from '../../../../view/account-panels.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { useAccountHelp } from '../use-account-help.ts';
import { AccountFacts } from './AccountFacts.tsx';
import { AccountNews } from './AccountNews.tsx';
import { AskItems, Decided } from './Decided.tsx';
import { HandingOn } from './HandingOn.tsx';
import { KeeperActs } from './KeeperActs.tsx';
import { LastRows } from './LastRows.tsx';
import { OthersActs } from './OthersActs.tsx';

/** One account: whose it is, who keeps it, what is in it, and what can be done with it here. */
export const AccountScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const usual = useMessages(viewMessages);
  const names = useNames();
  const AccountPanels = useAccountPanels();
  const { account, party } = about;
  return (
    <Screen title={party.name} back={{ href: at('/kept') }} help={useAccountHelp()}>
      <Row>
        <Avatar {...party.face} size="large" />
        <Stack gap="small">
          <strong>{t('code', { code: party.kept?.shortCode ?? '' })}</strong>
          {party.isOrganisation ? (
            <span>{usual('organisation')}</span>
          ) : (
            account.is === 'group' && <span>{t('isOfGroup')}</span>
          )}
          {account.here ? (
            <span>{t('keptOnThisPhone')}</span>
          ) : (
            account.keeper !== null && <span>{t('keptByWhom', { name: names.of(account.keeper) })}</span>
          )}
        </Stack>
      </Row>
      <AccountNews {...about} />
      <Decided {...about} />
      {account.takenOverBy === null && (account.here ? <KeeperActs {...about} /> : <OthersActs {...about} />)}
      <AccountFacts {...about} />
      <AccountPanels account={account.account} />
      <LastRows {...about} />
      <AskItems {...about} />
      {account.takenOverBy === null && <HandingOn {...about} />}
    </Screen>
  );
}
