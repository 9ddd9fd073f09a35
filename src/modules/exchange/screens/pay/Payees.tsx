import type { ReactNode } from 'react';
import type { Unit } from '../../../../core/membership/state.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useMemberName } from '../../../../view/member-name.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import type { Commands } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';

export function Payees(props: { readonly to: Commands['exchange.pay']['to']; readonly unit: Unit }): ReactNode {
  const face = useFace();
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const nameOf = useMemberName();
  return (
    <LongList label={t('payee')}>
      {props.to.map(({ member: id, amount }) => {
        const member = memberOf(group, id);
        return (
          <ListItem
            key={id}
            title={<bdi>{nameOf(member)}</bdi>}
            detail={member?.shortCode}
            lead={member && <Avatar {...face(member)} />}
            trail={<AmountText amount={amount} unit={props.unit} size="large" plain={true} />}
          />
        );
      })}
    </LongList>
  );
}
