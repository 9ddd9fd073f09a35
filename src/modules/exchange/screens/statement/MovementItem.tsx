import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { Row } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { countsNot, headOf, type MovementRow, remarks, signedAmount, whenOf } from './movement-words.ts';

/** A line of the statement, what was paid before all else; the whole of it leads to the movement. */
export function MovementItem(props: { readonly row: MovementRow; readonly balance?: boolean }): ReactNode {
  const { row, balance = true } = props;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const { at } = useGroupPath();
  const { name, face } = useParties()(row.other);
  const unit = unitIn(group, row.unit);
  const remark = remarks(row, t);
  const amount = <AmountText amount={signedAmount(row)} unit={unit} sign="always" />;
  return (
    <ListItem
      title={
        <Row as="span" spread={true}>
          <bdi>{headOf(row, name, t)}</bdi>
          {countsNot(row) ? <s>{amount}</s> : amount}
        </Row>
      }
      detail={
        <>
          {row.date === null ? format.relative(row.claimedAt, Date.now()) : format.day(whenOf(row))}
          {remark !== '' && (
            <>
              {' · '}
              <bdi>{remark}</bdi>
            </>
          )}
          {balance && row.balance !== null && (
            <>
              <br />
              {t('balanceWas', { amount: format.amount(row.balance, unit) })}
            </>
          )}
        </>
      }
      lead={<Avatar {...face} />}
      href={at(`/movement/${row.id}`)}
    />
  );
}
