import { IconCalendarPlus, IconClock, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { List, ListActions, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { aidMessages } from '../../messages/catalog.ts';
import type { Request } from '../help-view.ts';
import { useWhen } from '../use-when.ts';
import { mostOf, type Shift } from './details-draft.ts';
import { ShiftSheet } from './ShiftSheet.tsx';

/** When it is: none, or some times, each for so many. */
export function ShiftFields(props: {
  readonly side: Request['side'];
  readonly shifts: readonly Shift[];
  readonly onChange: (shifts: readonly Shift[]) => void;
}): ReactNode {
  const { shifts, onChange } = props;
  const t = useMessages(aidMessages);
  const when = useWhen();
  const [adding, setAdding] = useState(false);
  const add = (shift: Shift): void => {
    onChange([...shifts, shift].sort((left, right) => left.from - right.from || left.to - right.to));
    setAdding(false);
  };
  return (
    <Stack gap="small">
      <h2>{t('shifts')}</h2>
      <p>{t('shiftsHint')}</p>
      {shifts.length > 0 && (
        <List label={t('shifts')}>
          {shifts.map((shift) => (
            <ShiftRow
              key={`${shift.from}-${shift.to}`}
              title={when(shift)}
              detail={t('people', { count: shift.helpers })}
              onRemove={() => onChange(shifts.filter((each) => each !== shift))}
            />
          ))}
        </List>
      )}
      {shifts.length < mostOf.shifts && (
        <Button icon={IconCalendarPlus} onPress={() => setAdding(true)}>
          {t('addShift')}
        </Button>
      )}
      {adding && <ShiftSheet side={props.side} others={shifts} onAdd={add} onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function ShiftRow(props: {
  readonly title: string;
  readonly detail: string;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useMessages(aidMessages);
  return (
    <>
      <ListItem icon={IconClock} title={props.title} detail={props.detail} />
      <ListActions>
        <ButtonRow>
          <Button icon={IconTrash} onPress={props.onRemove}>
            {t('removeShift')}
          </Button>
        </ButtonRow>
      </ListActions>
    </>
  );
}
