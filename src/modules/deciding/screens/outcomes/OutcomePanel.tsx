import { IconCircleCheck, IconClockCheck, IconPencil } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { OutcomeFacts } from './OutcomeFacts.tsx';
import type { OutcomeOf } from './outcome-view.ts';
import { TellSheet } from './TellSheet.tsx';
import { Told } from './Told.tsx';

/** What follows from a vote: its words, who sees to it, and whether it was done. Nothing while people vote. */
export function OutcomePanel({ ballot }: { readonly ballot: EntryId }): ReactNode {
  const outcome = useQuery('deciding.outcome', { ballot })?.outcome ?? null;
  return outcome && <Known outcome={outcome} />;
}

function Known({ outcome }: { readonly outcome: OutcomeOf }): ReactNode {
  const t = useMessages(outcomeMessages);
  const { ballot, outcome: written, reviewDue, mayWrite, passed } = outcome;
  const { at } = useGroupPath();
  if (written === null && !mayWrite && !passed) return null;
  return (
    <Card title={t('whatFollows')}>
      <Stack>
        {written === null ? <p>{t('noWords')}</p> : <p dir="auto">{written.words}</p>}
        <OutcomeFacts outcome={outcome} />
        {reviewDue && <Notice tone="warning">{t('reviewNow')}</Notice>}
        <Told outcome={outcome} />
        <Acts outcome={outcome} />
        {mayWrite && (
          <ButtonLink icon={IconPencil} href={at(`/ballot/${ballot}/outcome`)}>
            {t(written === null ? 'writeWords' : 'changeWords')}
          </ButtonLink>
        )}
      </Stack>
    </Card>
  );
}

function Acts({ outcome }: { readonly outcome: OutcomeOf }): ReactNode {
  const t = useMessages(outcomeMessages);
  const [open, setOpen] = useState<'done' | 'review' | null>(null);
  const { passed, mayTell, reviewDue } = outcome;
  return (
    <>
      <ButtonRow>
        {passed && mayTell && (
          <Button icon={IconCircleCheck} onPress={() => setOpen('done')}>
            {t('itWasDone')}
          </Button>
        )}
        {reviewDue && (
          <Button kind="primary" icon={IconClockCheck} onPress={() => setOpen('review')}>
            {t('lookedAgain')}
          </Button>
        )}
      </ButtonRow>
      <Suspense>{open !== null && <TellSheet is={open} outcome={outcome} onClose={() => setOpen(null)} />}</Suspense>
    </>
  );
}
