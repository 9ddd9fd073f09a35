import { IconCalendarPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Stepper } from '../../../../ui/fields/Stepper.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { aidMessages } from '../../messages/catalog.ts';
import { isSame, type Request } from '../help-view.ts';
import { useWhen } from '../use-when.ts';
import { mostOf, type Shift } from './details-draft.ts';
import { dayFrom, spanOf } from './shift-times.ts';

/** One more time: the day, from when to when, and for how many. */
export function ShiftSheet(props: {
  readonly side: Request['side'];
  readonly others: readonly Shift[];
  readonly onAdd: (shift: Shift) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { side, others, onAdd, onClose } = props;
  const t = useMessages(aidMessages);
  const when = useWhen();
  const last = others.at(-1);
  // The one after the last, or tomorrow: most of all times to come are soon.
  const [day, setDay] = useState(() => dayFrom(last?.from ?? Date.now(), 1));
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('11:00');
  const [helpers, setHelpers] = useState(1);
  const [tried, setTried] = useState(false);
  const span = spanOf(day, from, to);
  const fault = faultOf();

  function faultOf(): 'shiftMissing' | 'shiftPast' | 'shiftTwice' | null {
    if (span === null) return 'shiftMissing';
    if (span.to <= Date.now()) return 'shiftPast';
    return others.some((other) => isSame(other, span)) ? 'shiftTwice' : null;
  }
  const add = (): void => (fault === null && span !== null ? onAdd({ ...span, helpers }) : setTried(true));
  return (
    <Sheet
      title={t('addShift')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconCalendarPlus} onPress={add}>
          {t('addIt')}
        </Button>
      }
    >
      <Stack>
        <TextField label={t('day')} type="date" value={day} onChange={setDay} />
        <TextField label={t('from')} type="time" value={from} onChange={setFrom} />
        <TextField label={t('to')} type="time" value={to} onChange={setTo} />
        {/* The phone's own fields may write the month or the afternoon first; in words nobody has to guess. */}
        {span !== null && <output>{when(span)}</output>}
        <Stepper
          label={t(side === 'need' ? 'howMany' : 'forHowMany')}
          value={helpers}
          onChange={setHelpers}
          min={1}
          max={mostOf.helpers}
        />
        <Refused>{tried && fault !== null ? t(fault) : null}</Refused>
      </Stack>
    </Sheet>
  );
}
