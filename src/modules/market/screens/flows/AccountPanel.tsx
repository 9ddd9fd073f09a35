import { IconArrowsExchange } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { ClaimRows } from './ClaimRows.tsx';

/** On the page of a member or of an account that is kept: what is owed, and the way to all that passed between us. */
export function AccountPanel({ account }: { readonly account: AccountId }): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const { me } = useGroup();
  const claims = useQuery('market.claims', { account });
  const flows = useQuery('market.between', { account: me.member as string as AccountId, other: account });
  if (claims === null || flows === null) return null;
  return (
    <>
      <ClaimRows claims={claims} />
      {flows.length > 0 && (
        <ButtonLink icon={IconArrowsExchange} href={at(`/deals/with/${account}`)}>
          {t('betweenShort')}
        </ButtonLink>
      )}
    </>
  );
}
