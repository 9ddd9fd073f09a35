import { IconCalendarPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { saveFile } from '../../../../view/files.ts';
import { calendarFile, calendarType } from '../../ics.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Help } from '../help-view.ts';
import { useSideWords } from '../use-side-words.ts';

const alarmMinutes = 60;

/** A shift that was agreed and is to come, as a file that the phone's own calendar opens. */
export function InCalendar({ help }: { readonly help: Help }): ReactNode {
  const t = useMessages(aidMessages);
  const say = useToast();
  const sides = useSideWords();
  const { id, shift, title, address } = help;
  const now = Date.now();
  if (help.stage !== 'accepted' || shift === null || shift.to <= now) return null;
  const save = (): void => {
    const event = {
      id,
      ...shift,
      now,
      summary: title,
      description: sides(help),
      location: address ?? '',
      alarmMinutes,
    };
    saveFile('minga.ics', calendarFile(event), calendarType);
    say(t('inCalendar'));
  };
  return (
    <Stack gap="small">
      <Button icon={IconCalendarPlus} wide={true} onPress={save}>
        {t('toCalendar')}
      </Button>
      <p>{t('closedCannotRing')}</p>
    </Stack>
  );
}
