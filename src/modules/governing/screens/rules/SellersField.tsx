import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { useOfferedMarks } from '../../../../view/marks/use-offered-marks.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { RuleFieldProps } from './RuleValueField.tsx';

const everybody = 'all';

/** Everybody, or whoever carries one of the marks that coordinators give. */
export function SellersField({ draft, onChange }: RuleFieldProps): ReactNode {
  const t = useMessages(governingMessages);
  const markName = useMarkName();
  const { standings, criteria, helping } = useOfferedMarks();
  const value = String(draft.value);
  // One that nobody has any more stays with the rule that asks for it.
  const marks = new Set([...standings, ...criteria, ...helping, ...(value === everybody ? [] : [value])]);
  return (
    <RadioCards
      label={t('name.market.sellers')}
      value={value}
      onChange={(chosen) => onChange({ value: chosen, missing: '' })}
      options={[
        { value: everybody, label: t('sellersAll') },
        ...[...marks].map((mark) => ({ value: mark, label: t('sellersMark', { mark: markName(mark) }) })),
      ]}
    />
  );
}
