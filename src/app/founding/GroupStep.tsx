import { IconClockHour4, IconShoppingBag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { RadioCards } from '../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { type FoundDraft, type Missing, unitOf, withUnit } from './draft.ts';
import { foundingMessages } from './messages/catalog.ts';
import { OwnWords } from './OwnWords.tsx';

export type StepProps = {
  readonly draft: FoundDraft;
  readonly change: (part: Partial<FoundDraft>) => void;
  readonly missing: Missing;
};

export function GroupStep({ draft, change, missing }: StepProps): ReactNode {
  const t = useMessages(foundingMessages);
  return (
    <>
      <TextField
        label={t('groupName')}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={missing.name ? t('groupNameMissing') : undefined}
        maxLength={80}
      />
      <RadioCards
        label={t('unit')}
        value={draft.unit}
        onChange={(unit) => change(withUnit(unit))}
        options={[
          { value: 'time', label: t('hours'), detail: t('hoursDetail'), picture: IconClockHour4 },
          { value: 'decimal', label: t('otherUnit'), detail: t('otherUnitDetail'), picture: IconShoppingBag },
        ]}
      />
      {draft.unit === 'decimal' && <OwnUnit draft={draft} change={change} missing={missing} />}
      <OwnWords draft={draft} change={change} missing={missing} />
    </>
  );
}

const scales = ['0', '1', '2', '3'] as const;

function OwnUnit({ draft, change, missing }: StepProps): ReactNode {
  const t = useMessages(foundingMessages);
  const format = useFormat();
  // Twelve and a half, as each choice would write it: "12 soles", "12.50 soles".
  const example = (scale: number): string =>
    format.amount(Math.floor(12.5 * 10 ** scale), { ...unitOf(draft), scale }).trim();
  return (
    <>
      <TextField
        label={t('unitName')}
        hint={t('unitNameHint')}
        value={draft.unitName}
        onChange={(unitName) => change({ unitName })}
        error={missing.unitName ? t('wordUnsound') : undefined}
      />
      <SelectField
        label={t('places')}
        value={draft.scale}
        onChange={(scale) => change({ scale, limit: null })}
        options={scales.map((value) => ({ value, label: example(Number(value)) }))}
      />
    </>
  );
}
