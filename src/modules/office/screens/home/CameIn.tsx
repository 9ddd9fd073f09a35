import { IconTransfer } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { useInvited } from '../owner/use-invited.ts';

/** On Home: whoever was invited for an account has come in, and it can be given over to them. */
export function CameIn(): ReactNode {
  const { accounts } = useGroup();
  // Most phones keep no account of anybody, and ask for nothing.
  return accounts.length > 0 && <Invitations />;
}

function Invitations(): ReactNode {
  const { accounts, me } = useGroup();
  const { invited } = useInvited();
  const mine = accounts.filter(({ keeper, takenOverBy }) => keeper === me.member && takenOverBy === null);
  return mine.map(({ account }) => {
    const invitation = invited?.[account];
    return invitation !== undefined && <Came key={account} account={account} invitation={invitation} />;
  });
}

function Came({ account, invitation }: { readonly account: AccountId; readonly invitation: EntryId }): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const partyOf = useParties();
  const [member] = useQuery('office.cameBy', { invitation }) ?? [];
  const view = useQuery('office.account', { account });
  if (member === undefined || view === null || view.asked !== null) return null;
  return (
    <Notice
      tone="good"
      action={
        <ButtonLink icon={IconTransfer} href={at(`/kept/${account}/owner`)}>
          {t('giveItOver')}
        </ButtonLink>
      }
    >
      {t('hasCome', { name: names.of(member), account: partyOf(account).name })}
    </Notice>
  );
}
