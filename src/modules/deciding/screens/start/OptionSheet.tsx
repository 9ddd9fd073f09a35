import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
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
import { decidingMessages } from '../../messages/catalog.ts';
import { type OptionIcon, optionIcon, optionIcons } from '../option-icons.ts';
import type { Option } from '../views.ts';
import { mostOf } from './start-draft.ts';

/** One more thing to choose from: what it is called, what it means, and where something is given out what it costs. */
export function OptionSheet(props: {
  readonly others: readonly Option[];
  /** `null`: nothing is given out. */
  readonly unit: string | null;
  readonly onAdd: (option: Option) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { others, unit, onAdd, onClose } = props;
  const t = useMessages(decidingMessages);
  const group = useGroup();
  const [label, setLabel] = useState('');
  const [meaning, setMeaning] = useState('');
  const [icon, setIcon] = useState<OptionIcon | null>(null);
  const [cost, setCost] = useState<number | null>(null);
  const [tried, setTried] = useState(false);

  const fault = faultOf();
  function faultOf(): 'optionMissing' | 'optionTwice' | 'costMissing' | null {
    if (label.trim() === '') return 'optionMissing';
    if (others.some((other) => other.label === label.trim())) return 'optionTwice';
    return unit !== null && (cost === null || cost === 0) ? 'costMissing' : null;
  }
  const add = (): void => {
    if (fault === null)
      onAdd({ label: label.trim(), meaning: meaning.trim() || null, icon, cost: unit === null ? null : cost });
    else setTried(true);
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
          onChange={setLabel}
          maxLength={mostOf.label}
          autoFocus={true}
        />
        <TextField
          label={t('optionMeaning')}
          optional={true}
          value={meaning}
          onChange={setMeaning}
          maxLength={mostOf.meaning}
        />
        {unit !== null && (
          <AmountPad label={t('optionCost')} unit={unitIn(group, unit)} value={cost} onChange={setCost} />
        )}
        <RadioCards
          label={t('optionIcon')}
          narrow={true}
          value={icon}
          onChange={setIcon}
          options={optionIcons.map((name) => ({ value: name, label: t(`icon.${name}`), picture: optionIcon(name) }))}
        />
        <Refused>{tried && fault !== null ? t(fault) : null}</Refused>
      </Stack>
    </Sheet>
  );
}
