import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';
import { WriteForm } from './WriteForm.tsx';

/** What two people did for one another, both of whose accounts this phone holds: my own is always one of them. */
export const WriteScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded(about: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const accounts = useQuery('office.accounts', {});
  const { account, party } = about;
  if (accounts === null) return null;
  const kept = accounts.filter((each) => each.here && each.takenOverBy === null).map((each) => each.account);
  const others = [...kept, me.member as string as AccountId].filter((each) => each !== account.account);
  const back = { href: at(`/kept/${account.account}`) };
  const help = { sentences: [t('helpWrite'), t('helpWriteAll'), t('helpWriteOthers')] } as const;
  if (account.here) return <WriteForm {...about} others={others} back={back} help={help} />;
  return (
    <Screen title={t('writeDown')} subtitle={<bdi>{party.name}</bdi>} back={back} help={help}>
      <NotYou title={t('notKeptHere')} others={account.keeper === null ? [] : [account.keeper]} />
    </Screen>
  );
}
