import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import type { NamedUnit } from '../../../../core/membership/words.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { type Party, useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { dateOf, dayOf } from '../written/day-of.ts';
import type { WriteDraft } from './write-draft.ts';

/** As the books take it. */
const descriptionMost = 280;

export function WriteFields(props: {
  readonly party: Party;
  readonly others: readonly AccountId[];
  readonly draft: WriteDraft;
  readonly change: (part: Partial<WriteDraft>) => void;
  readonly unit: NamedUnit;
  readonly tried: boolean;
}): ReactNode {
  const t = useMessages(officeMessages);
  const { units } = useGroup();
  const partyOf = useParties();
  const { party, draft, change, unit, tried } = props;
  const { name } = party;
  const format = useFormat();
  const day = draft.date === '' ? dateOf(Date.now()) : draft.date;
  return (
    <Stack gap="large">
      <p>{t('writeWhy')}</p>
      <RadioCards
        label={t('whoPaid')}
        value={draft.direction}
        onChange={(direction) => change({ direction })}
        options={[
          { value: 'out', label: t('paid', { name }) },
          { value: 'in', label: t('wasPaid', { name }) },
        ]}
      />
      <RadioCards<AccountId>
        label={draft.direction === 'out' ? t('paidWhom') : t('paidBy')}
        value={draft.other}
        onChange={(other) => change({ other })}
        options={props.others.map((account) => {
          const other = partyOf(account);
          return {
            value: account,
            label: other.name,
            detail: other.kept === null ? t('yourOwn') : other.kept.shortCode,
          };
        })}
        error={tried && draft.other === null ? t('otherMissing') : undefined}
      />
      {units.length > 1 && (
        <SelectField
          label={t('unit')}
          value={unit.id}
          onChange={(chosen) => change({ unit: chosen, amount: null })}
          options={units.map(({ id, name: label }) => ({ value: id, label }))}
        />
      )}
      <AmountPad
        label={t('amount')}
        unit={unit}
        value={draft.amount}
        onChange={(amount) => change({ amount })}
        error={tried && !draft.amount ? t('amountMissing') : undefined}
      />
      <Stack gap="small">
        <TextField label={t('day')} type="date" value={day} onChange={(date) => change({ date })} />
        {/* The phone's own field may write the month first; in words nobody has to guess. */}
        <output>{format.day(dayOf(day))}</output>
      </Stack>
      <TextField
        label={t('forWhat')}
        hint={t('allCanRead')}
        optional={true}
        maxLength={descriptionMost}
        value={draft.description}
        onChange={(description) => change({ description })}
      />
    </Stack>
  );
}
