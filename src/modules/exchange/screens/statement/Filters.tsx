import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useParties } from '../../../../view/parties.ts';
import type { QueryArgs } from '../../../../view/view-types.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { monthOf, monthsIn } from './months.ts';
import type { MovementRow } from './movement-words.ts';

/** '' is everybody and every month; a month is named by its first moment. */
export type Filter = { readonly other: AccountId | ''; readonly month: string };
export const everything: Filter = { other: '', month: '' };

export const filterArgs = ({ other, month }: Filter): Omit<QueryArgs<'exchange.statement'>, 'unit'> => ({
  ...(other === '' ? {} : { other }),
  ...(month === '' ? {} : monthOf(Number(month))),
});

/** Offers only members and months of which there is something to show. */
export function Filters(props: {
  readonly rows: readonly MovementRow[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}): ReactNode {
  const { rows, filter, onChange } = props;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const partyOf = useParties();
  const people = [...new Set(rows.map((row) => row.other))]
    .map((account) => ({ value: account, label: partyOf(account).name }))
    .sort((left, right) => format.compare(left.label, right.label));
  const months = monthsIn(rows.map((row) => row.claimedAt)).map(({ from }) => ({
    value: String(from),
    label: format.month(from),
  }));

  return (
    <Disclosure summary={t('filter')} icon={IconFilter} open={filter !== everything}>
      <Stack>
        <SelectField<AccountId | ''>
          label={t('member')}
          value={filter.other}
          onChange={(other) => onChange({ ...filter, other })}
          options={[{ value: '', label: t('everyone') }, ...people]}
        />
        <SelectField
          label={t('month')}
          value={filter.month}
          onChange={(month) => onChange({ ...filter, month })}
          options={[{ value: '', label: t('allMonths') }, ...months]}
        />
      </Stack>
    </Disclosure>
  );
}
