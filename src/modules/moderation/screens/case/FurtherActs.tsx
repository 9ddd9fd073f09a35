import { IconEye, IconEyeOff, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { moderationMessages } from '../../messages/catalog.ts';
import { type Case, may } from '../case-view.ts';
import { useAct } from '../use-refusal.ts';
import { AppealSheet } from './sheets.ts';

/** What may be done beside the next step. */
export function FurtherActs({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { act, busy, refused } = useAct();
  const [appealing, setAppealing] = useState(false);
  const { id } = view;
  return (
    <>
      <ButtonRow>
        {may(view, 'hide') && (
          <Button icon={IconEyeOff} busy={busy} onPress={() => void act('moderation.hide', { id })}>
            {t('hide')}
          </Button>
        )}
        {may(view, 'show') && (
          <Button icon={IconEye} busy={busy} onPress={() => void act('moderation.show', { id })}>
            {t('show')}
          </Button>
        )}
        {may(view, 'appeal') && (
          <Button icon={IconRefresh} onPress={() => setAppealing(true)}>
            {t(view.appealIsVote ? 'appealAll' : 'appeal')}
          </Button>
        )}
      </ButtonRow>
      <Refused>{refused}</Refused>
      <Suspense>{appealing && <AppealSheet view={view} onClose={() => setAppealing(false)} />}</Suspense>
    </>
  );
}
