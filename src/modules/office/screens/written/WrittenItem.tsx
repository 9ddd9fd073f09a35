import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { dayOf } from './day-of.ts';

export type WrittenRow = NonNullable<QueryView<'office.written'>>[number];

const sayings = { open: null, agreed: 'isAgreed', objected: 'isObjected', 'given-back': 'isGivenBack' } as const;

/** A line of an account: who paid whom, when, what for, and what its owner says of it. */
export function WrittenItem(props: {
  readonly account: AccountId;
  readonly row: WrittenRow;
  readonly leads: boolean;
}): ReactNode {
  const { account, row } = props;
  const t = useMessages(officeMessages);
  const format = useFormat();
  const group = useGroup();
  const { at } = useGroupPath();
  const partyOf = useParties();
  const { name, face } = partyOf(row.other);
  const own = partyOf(account).name;
  const [from, to] = row.direction === 'out' ? [own, name] : [name, own];
  const saying = sayings[row.is];
  const day = row.date === null ? format.day(row.claimedAt) : format.day(dayOf(row.date));
  return (
    <ListItem
      lead={<Avatar {...face} />}
      title={t('rowPaid', { from, to })}
      detail={
        <>
          {day}
          {row.description !== '' && (
            <>
              {' · '}
              <bdi>{row.description}</bdi>
            </>
          )}
          {saying !== null && ` · ${t(saying)}`}
        </>
      }
      trail={
        <AmountText
          amount={row.direction === 'out' ? -row.amount : row.amount}
          unit={unitIn(group, row.unit)}
          sign="always"
        />
      }
      href={props.leads ? at(`/movement/${row.entry}`) : undefined}
    />
  );
}
