import { IconFileText, IconNotebook, IconPlus, IconQrcode, IconUserHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { Account } from '../AccountGate.tsx';
import { useWhoOpens } from '../use-who-opens.ts';
import { AccountItem } from './AccountItem.tsx';

/** Whose accounts are kept, by whom, and how many by this phone. */
export function KeptScreen(): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const accounts = useQuery('office.accounts', {});
  const { may } = useWhoOpens();
  if (accounts === null || may === null) return null;
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpKept'), t('helpKeptTap'), t('helpKeptHelpers')] }}
      footer={
        may ? (
          <ButtonLink kind="primary" size="large" wide={true} icon={IconPlus} href={at('/kept/open')}>
            {t('open')}
          </ButtonLink>
        ) : undefined
      }
    >
      <p>{t('whatFor')}</p>
      {accounts.length === 0 ? <NoAccounts /> : <Accounts accounts={accounts} />}
      <List label={t('aboutKeeping')}>
        <ListItem icon={IconUserHeart} title={t('helpers')} href={at('/helpers')} />
        <ListItem icon={IconFileText} title={t('paper')} detail={t('paperDetail')} href={at('/paper')} />
        <ListItem icon={IconQrcode} title={t('myCode')} detail={t('myCodeDetail')} href={at('/my-code')} />
      </List>
    </Screen>
  );
}

function NoAccounts(): ReactNode {
  const t = useMessages(officeMessages);
  const { may, whom } = useWhoOpens();
  return (
    <EmptyState icon={IconNotebook} title={t('none')}>
      {may ? t('noneMayOpen') : whom}
    </EmptyState>
  );
}

function Accounts({ accounts }: { readonly accounts: readonly Account[] }): ReactNode {
  const t = useMessages(officeMessages);
  const parts = [
    { title: t('ofNeighbours'), rows: accounts.filter(({ is, takenOverBy }) => is === 'office' && !takenOverBy) },
    { title: t('ofGroup'), rows: accounts.filter(({ is }) => is === 'group') },
    { title: t('haveAPhone'), rows: accounts.filter(({ is, takenOverBy }) => is === 'office' && takenOverBy) },
  ];
  return (
    <>
      <HowMany />
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <Card key={title} title={title}>
            <LongList label={title}>
              {rows.map((account) => (
                <AccountItem key={account.account} account={account} />
              ))}
            </LongList>
          </Card>
        ))}
    </>
  );
}

/** How many of neighbours this phone keeps, of how many the group says. */
function HowMany(): ReactNode {
  const t = useMessages(officeMessages);
  const format = useFormat();
  const helpers = useQuery('office.helpers', {});
  if (helpers === null || (helpers.kept === 0 && !helpers.mayOpen)) return null;
  const { kept, most } = helpers;
  return (
    <Stack gap="small">
      <p>{t('kept', { count: kept, most: format.number(most) })}</p>
      {kept > most && <p>{t('tooMany')}</p>}
    </Stack>
  );
}
