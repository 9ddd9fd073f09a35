import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useMarkName } from '../../../../view/marks/use-mark-name.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Request } from '../help-view.ts';
import { useFilledWords } from '../use-filled-words.ts';
import { useWhen } from '../use-when.ts';

/** What sort of help, how soon, by how many, and when; and how much of it there is already. */
export function Wanted(props: { readonly request: Request; readonly withShifts: boolean }): ReactNode {
  const { side, details, filling } = props.request;
  const t = useMessages(aidMessages);
  const markName = useMarkName();
  const when = useWhen();
  const filled = useFilledWords(side);
  if (details === null) return null;
  const isNeed = side === 'need';
  const facts: Fact[] = [
    { label: t('sort'), value: t(details.sort) },
    ...(isNeed ? [{ label: t('urgency'), value: t(details.urgency) }] : []),
    { label: t(isNeed ? 'helpers' : 'forHowMany'), value: filled(filling.accepted, filling.wanted) },
    ...(isNeed && details.mark !== null ? [{ label: t('mark'), value: <bdi>{markName(details.mark)}</bdi> }] : []),
  ];
  return (
    <Stack gap="small">
      <Facts facts={facts} />
      {props.withShifts && filling.shifts.length > 0 && (
        <List label={t('shifts')}>
          {filling.shifts.map((shift) => (
            <ListItem
              key={`${shift.from}-${shift.to}`}
              icon={shift.accepted < shift.helpers ? IconCircleDashed : IconCircleCheck}
              title={when(shift)}
              detail={shift.to <= Date.now() ? t('isPast') : filled(shift.accepted, shift.helpers)}
            />
          ))}
        </List>
      )}
    </Stack>
  );
}
