import { IconClock, IconGift, IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import type { FieldsProps } from './fields.ts';
import { mostOf } from './lengths.ts';
import { lacks } from './listing-draft.ts';

/** The last question. What is given in return decides nothing yet: it can change until somebody has said yes. */
export function ReturnFields(props: FieldsProps): ReactNode {
  const { side, draft, change, tried } = props;
  const t = useMessages(listingsMessages);
  const units = useUnitNames();
  return (
    <>
      <RadioCards
        label={t(side === 'offer' ? 'returnOffer' : 'returnNeed')}
        value={draft.inReturn}
        onChange={(inReturn) => change({ inReturn })}
        error={tried && lacks(draft).inReturn ? t('returnMissing') : undefined}
        options={[
          { value: 'units', label: units, detail: t('hoursDetail'), picture: IconClock },
          { value: 'other', label: t('other'), detail: t('otherDetail'), picture: IconGift },
          { value: 'nothing', label: t('nothing'), detail: t('nothingDetail'), picture: IconHeartHandshake },
        ]}
      />
      {draft.inReturn === 'units' && <PriceFields {...props} />}
      {draft.inReturn === 'other' && (
        <TextField
          label={t('otherWhat')}
          hint={t('otherDetail')}
          optional={true}
          value={draft.instead}
          onChange={(instead) => change({ instead })}
          maxLength={mostOf.other}
        />
      )}
    </>
  );
}

/** "Hours", or what the group calls its units. */
function useUnitNames(): string {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const { units } = useGroup();
  return format.list(units.map(({ is, name, ownName }) => (is === 'time' && ownName !== true ? t('hours') : name)));
}

function PriceFields({ draft, change }: FieldsProps): ReactNode {
  const t = useMessages(listingsMessages);
  const group = useGroup();
  const unit = unitIn(group, draft.unit ?? group.units[0]?.id ?? '');
  return (
    <>
      {group.units.length > 1 && (
        <SelectField
          label={t('unit')}
          value={unit.id}
          onChange={(chosen) => change({ unit: chosen, amount: null })}
          options={group.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <AmountPad
        label={t('price')}
        hint={t('priceHint')}
        unit={unit}
        value={draft.amount}
        onChange={(amount) => change({ amount })}
      />
      <TextField
        label={t('cash')}
        hint={t('cashHint')}
        optional={true}
        value={draft.cash}
        onChange={(cash) => change({ cash })}
        maxLength={mostOf.other}
      />
    </>
  );
}
