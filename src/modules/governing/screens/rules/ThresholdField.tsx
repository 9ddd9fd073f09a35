import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { governingMessages } from '../../messages/catalog.ts';
import type { RuleFieldProps } from './RuleValueField.tsx';

/** Where the stepper begins for who sets a number of their own, and how far it goes: more than 500 people could give. */
const [first, most] = [50, 10_000];

/** How many support points put a decision first: by how many people there are, or a number of the group's own. */
export function ThresholdField({ draft, onChange }: RuleFieldProps): ReactNode {
  const t = useMessages(governingMessages);
  const [own, setOwn] = useState(typeof draft.value === 'number' ? draft.value : first);
  const set = (value: number | 'default'): void => {
    if (value !== 'default') setOwn(value);
    onChange({ value, missing: '' });
  };
  const isOwn = typeof draft.value === 'number';
  return (
    <>
      <RadioCards
        label={t('name.points.threshold')}
        value={isOwn ? 'own' : 'default'}
        onChange={(way) => set(way === 'own' ? own : 'default')}
        options={[
          { value: 'default', label: t('thresholdUsual') },
          { value: 'own', label: t('thresholdOwn') },
        ]}
      />
      {isOwn && <Stepper label={t('howMany')} value={own} onChange={set} min={1} max={most} by={5} />}
    </>
  );
}
