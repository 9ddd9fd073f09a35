import { IconListDetails } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { type AboutAccount, AccountGate } from '../AccountGate.tsx';
import { NotYou } from '../NotYou.tsx';
import { AsKeeper } from './AsKeeper.tsx';
import { AsOwner } from './AsOwner.tsx';

/** All that was paid and written down: for its owner to look through, for who keeps it to answer for. */
export const WrittenScreen = (): ReactNode => <AccountGate>{(about) => <Loaded {...about} />}</AccountGate>;

function Loaded({ account, party }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const rows = useQuery('office.written', { account: account.account });
  const isOwner = account.takenOverBy === me.member;
  const isSeen = account.units !== null;
  if (rows === null && isSeen) return null;
  return (
    <Screen
      title={isOwner ? t('writtenForYou') : t('lastRows')}
      subtitle={<bdi>{party.name}</bdi>}
      back={{ href: at(`/kept/${account.account}`) }}
      help={{ sentences: [t('helpWritten'), t('helpWrittenAgree'), t('helpWrittenObject')] }}
    >
      {rows === null ? (
        <NotYou title={t('notShown')} others={account.keeper === null ? [] : [account.keeper]} />
      ) : rows.length === 0 ? (
        <EmptyState icon={IconListDetails} title={t('noRows')}>
          {t('noRowsHow')}
        </EmptyState>
      ) : isOwner ? (
        <AsOwner account={account} rows={rows} />
      ) : (
        <AsKeeper account={account} rows={rows} />
      )}
    </Screen>
  );
}
