import { IconNotebook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { type Party, useParties } from '../../../view/parties.ts';
import { useQuery } from '../../../view/use-query.ts';
import type { QueryView } from '../../../view/view-types.ts';
import { officeMessages } from '../messages/catalog.ts';
import { useAccountHelp } from './use-account-help.ts';

export type Account = NonNullable<QueryView<'office.account'>>;
export type AboutAccount = { readonly account: Account; readonly party: Party };

/** A screen about the account of the address, or a word that this phone does not know it. */
export function AccountGate(props: { readonly children: (about: AboutAccount) => ReactNode }): ReactNode {
  const { account: id = '' } = useParams();
  return <Known key={id} id={id as AccountId} {...props} />;
}

function Known(props: { readonly id: AccountId; readonly children: (about: AboutAccount) => ReactNode }): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const help = useAccountHelp();
  const partyOf = useParties();
  const accounts = useQuery('office.accounts', {});
  if (accounts === null) return null;
  const account = accounts.find((each) => each.account === props.id);
  if (account !== undefined) return props.children({ account, party: partyOf(account.account) });
  return (
    <Screen title={t('title')} back={{ href: at('/kept') }} help={help}>
      <EmptyState icon={IconNotebook} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}
