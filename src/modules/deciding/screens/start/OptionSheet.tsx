import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { optionIcon, optionIcons } from '../option-icons.ts';
import type { Option } from '../views.ts';
import { emptyOption, mostOf, type OptionDraft, optionDraftKey } from './start-draft.ts';

/** One more thing to choose from: what it is called, what it means, and where something is given out what it costs. */
export function OptionSheet(props: {
  readonly decision: EntryId;
  readonly others: readonly Option[];
  /** `null`: nothing is given out. */
  readonly unit: string | null;
  readonly onAdd: (option: Option) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { others, unit, onAdd, onClose } = props;
  const t = useMessages(decidingMessages);
  const group = useGroup();
  const draft = useDraft<OptionDraft>(optionDraftKey(props.decision), emptyOption);
  const [tried, setTried] = useState(false);
  // What is typed before the draft is read would be lost.
  if (draft.value === null) return null;
  const { label, meaning, icon, cost } = draft.value;

  const fault = faultOf();
  function faultOf(): 'optionMissing' | 'optionTwice' | 'costMissing' | null {
    if (label.trim() === '') return 'optionMissing';
    if (others.some((other) => other.label === label.trim())) return 'optionTwice';
    return unit !== null && (cost === null || cost === 0) ? 'costMissing' : null;
  }
  const add = (): void => {
    setTried(true);
    if (fault !== null) return;
    draft.clear();
    onAdd({ label: label.trim(), meaning: meaning.trim() || null, icon, cost: unit === null ? null : cost });
  };
  return (
    <Sheet
      title={t('addOption')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconPlus} onPress={add}>
          {t('addIt')}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={t('optionLabel')}
          value={label}
          onChange={(next) => draft.change({ label: next })}
          maxLength={mostOf.label}
          autoFocus={true}
        />
        <TextField
          label={t('optionMeaning')}
          optional={true}
          value={meaning}
          onChange={(next) => draft.change({ meaning: next })}
          maxLength={mostOf.meaning}
        />
        {unit !== null && (
          <AmountPad
            label={t('optionCost')}
            unit={unitIn(group, unit)}
            value={cost}
            onChange={(next) => draft.change({ cost: next })}
          />
        )}
        <RadioCards
          label={t('optionIcon')}
          narrow={true}
          value={icon}
          onChange={(next) => draft.change({ icon: next })}
          options={optionIcons.map((name) => ({ value: name, label: t(`icon.${name}`), picture: optionIcon(name) }))}
        />
        <Refused>{tried && fault !== null ? t(fault) : null}</Refused>
      </Stack>
    </Sheet>
  );
}
