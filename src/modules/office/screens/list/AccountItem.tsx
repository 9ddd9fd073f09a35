import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { Account } from '../AccountGate.tsx';

/** A row: whose account, who keeps it, and what is in it for those who may see that. */
export function AccountItem({ account }: { readonly account: Account }): ReactNode {
  const t = useMessages(officeMessages);
  const group = useGroup();
  const { at } = useGroupPath();
  const names = useNames();
  const party = useParties()(account.account);
  const [first] = account.units ?? [];
  const where = account.here
    ? t('keptByYou')
    : account.takenOverBy !== null
      ? t('withTheirPhone', { name: names.of(account.takenOverBy) })
      : account.keeper === null
        ? t('onItsWay')
        : account.keeperIsLost
          ? t('phoneLost', { name: names.of(account.keeper) })
          : t('keptByName', { name: names.of(account.keeper) });
  return (
    <ListItem
      lead={<Avatar {...party.face} />}
      title={<bdi>{party.name}</bdi>}
      detail={`${party.kept?.shortCode ?? ''} · ${where}`}
      trail={
        first !== undefined && account.takenOverBy === null ? (
          <AmountText amount={first.balance} unit={unitIn(group, first.unit)} />
        ) : undefined
      }
      href={at(`/kept/${account.account}`)}
    />
  );
}
