import { IconDoorExit } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { meetingsMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

/** It is over: nobody is added any more. Its minutes go on. */
export function EndButton({ meeting }: { readonly meeting: EntryId }): ReactNode {
  const t = useMessages(meetingsMessages);
  const { act, busy, refused } = useAct();
  return (
    <SureButton
      label={t('end')}
      icon={IconDoorExit}
      title={t('endSure')}
      acting={{ busy, refused }}
      run={() => act('meetings.end', { meeting })}
    >
      <p>{t('endMeans')}</p>
    </SureButton>
  );
}
