import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { RuleFieldProps } from './RuleValueField.tsx';

type Way = 'settle' | 'member';

export function LeavingField({ draft, onChange }: RuleFieldProps): ReactNode {
  const t = useMessages(governingMessages);
  const names = useNames();
  const { members } = useGroup();
  const [way, setWay] = useState<Way>(draft.value === 'settle' ? 'settle' : 'member');
  const staying = members.filter((each) => each.ended === null && each.mergedInto === null);
  const choose = (chosen: Way): void => {
    setWay(chosen);
    onChange({ value: chosen === 'settle' ? 'settle' : null, missing: t('memberMissing') });
  };
  return (
    <>
      <RadioCards<Way>
        label={t('name.leaving')}
        value={way}
        onChange={choose}
        options={[
          { value: 'settle', label: t('leavingSettle') },
          { value: 'member', label: t('leavingTo') },
        ]}
      />
      {way === 'member' && (
        <SelectField<MemberId | ''>
          label={t('toWhom')}
          value={(draft.value ?? '') as MemberId | ''}
          onChange={(value) => onChange({ value: value === '' ? null : value, missing: t('memberMissing') })}
          options={[
            { value: '', label: t('chooseWho') },
            ...staying.map(({ member }) => ({ value: member, label: names.of(member) })),
          ]}
        />
      )}
    </>
  );
}
