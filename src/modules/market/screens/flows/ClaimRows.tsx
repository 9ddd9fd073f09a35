import { IconCashBanknote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { useWho } from '../../../../view/use-who.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { marketMessages } from '../../messages/catalog.ts';

type Claim = QueryView<'market.claims'>[number];

/** Who owes whom what, each with its deal: nothing where all is paid. */
export function ClaimRows({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const t = useMessages(marketMessages);
  const { day } = useFormat();
  const { at } = useGroupPath();
  const words = useClaimWords();
  return (
    <TitledList title={t('claims')}>
      {claims.map((claim) => (
        <ListItem
          key={claim.deal}
          icon={IconCashBanknote}
          title={<bdi>{words(claim)}</bdi>}
          detail={t('claimSince', { day: day(claim.claimedAt) })}
          href={at(`/deals/${claim.deal}`)}
        />
      ))}
    </TitledList>
  );
}

function useClaimWords(): (claim: Claim) => string {
  const t = useMessages(marketMessages);
  const write = usePlainAmount();
  const who = useWho();
  return ({ from, to, unit, amount, title }) => {
    const said = { price: write(amount, unit), title };
    const [debtor, creditor] = [who(from), who(to)];
    if (debtor.isMe) return t('youOwe', { ...said, name: creditor.called });
    if (creditor.isMe) return t('owesYou', { ...said, name: debtor.called });
    return t('owes', { ...said, from: debtor.called, to: creditor.called });
  };
}
