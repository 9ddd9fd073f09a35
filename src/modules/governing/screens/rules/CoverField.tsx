import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { RuleFieldProps } from './RuleValueField.tsx';

type Way = 'limit' | 'nothing' | 'amount';

/** One number holds in every unit, so a group with several units chooses between its members' own limits and nothing. */
export function CoverField({ draft, onChange }: RuleFieldProps): ReactNode {
  const t = useMessages(governingMessages);
  const group = useGroup();
  const [way, setWay] = useState<Way>(
    draft.value === 'limit' ? 'limit' : Number(draft.value) === 0 ? 'nothing' : 'amount',
  );
  const choose = (chosen: Way): void => {
    setWay(chosen);
    const values = { limit: 'limit', nothing: 0, amount: null } as const;
    onChange({ value: values[chosen], missing: t('amountMissing') });
  };
  return (
    <>
      <RadioCards<Way>
        label={t('name.cover')}
        value={way}
        onChange={choose}
        options={[
          { value: 'limit', label: t('coverLimit') },
          { value: 'nothing', label: t('coverNothing') },
          ...(group.units.length === 1 ? [{ value: 'amount' as const, label: t('coverAmount') }] : []),
        ]}
      />
      {way === 'amount' && (
        <AmountPad
          label={t('amount')}
          unit={unitIn(group, group.units[0]?.id ?? '')}
          value={typeof draft.value === 'number' ? draft.value : null}
          onChange={(value) => onChange({ value, missing: t('amountMissing') })}
        />
      )}
    </>
  );
}
