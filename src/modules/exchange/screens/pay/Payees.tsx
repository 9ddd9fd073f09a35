import type { ReactNode } from 'react';
import type { Unit } from '../../../../core/membership/state.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useParties } from '../../../../view/parties.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

export function Payees(props: { readonly to: Commands['exchange.pay']['to']; readonly unit: Unit }): ReactNode {
  const t = useMessages(exchangeMessages);
  const partyOf = useParties();
  return (
    <LongList label={t('payee')}>
      {props.to.map(({ account, amount }) => {
        const { name, detail, face } = partyOf(account);
        return (
          <ListItem
            key={account}
            title={<bdi>{name}</bdi>}
            detail={detail}
            lead={<Avatar {...face} />}
            trail={<AmountText amount={amount} unit={props.unit} size="large" plain={true} />}
          />
        );
      })}
    </LongList>
  );
}
