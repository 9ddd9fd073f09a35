import { IconCircleCheck, IconClockCheck, IconMessageQuestion, IconPencil } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { rulePath } from '../../../../view/changes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import type { NamedChange } from '../decision/ChangeLine.tsx';
import { OutcomeFacts } from './OutcomeFacts.tsx';
import type { OutcomeOf } from './outcome-view.ts';
import { TellSheet } from './TellSheet.tsx';
import { Told } from './Told.tsx';

/** What follows from a vote: its words, who sees to it, and whether it was done. Nothing while people vote. */
export function OutcomePanel({
  ballot,
  change,
}: {
  readonly ballot: EntryId;
  readonly change: NamedChange | null;
}): ReactNode {
  const outcome = useQuery('deciding.outcome', { ballot })?.outcome ?? null;
  return outcome && <Known outcome={outcome} change={change} />;
}

type KnownProps = { readonly outcome: OutcomeOf; readonly change: NamedChange | null };

function Known({ outcome, change }: KnownProps): ReactNode {
  const t = useMessages(outcomeMessages);
  const { ballot, outcome: written, reviewDue, mayWrite, passed } = outcome;
  const { at } = useGroupPath();
  if (written === null && !mayWrite && !passed) return null;
  // What passed is to be put into words first; then there is something that can be done.
  const toWrite = mayWrite && (
    <ButtonLink
      kind={written === null && passed ? 'primary' : 'quiet'}
      icon={IconPencil}
      href={at(`/ballot/${ballot}/outcome`)}
    >
      {t(written === null ? 'writeWords' : 'changeWords')}
    </ButtonLink>
  );
  return (
    <Card title={t('whatFollows')}>
      <Stack>
        {written === null ? passed && <p>{t('noWords')}</p> : <p dir="auto">{written.words}</p>}
        <OutcomeFacts outcome={outcome} />
        {reviewDue && <Notice tone="warning">{t('reviewNow')}</Notice>}
        <Told outcome={outcome} />
        {written === null && toWrite}
        <Acts outcome={outcome} change={change} />
        {written !== null && toWrite}
      </Stack>
    </Card>
  );
}

/** The form for what shall be so instead: of a rule, with the rule in it. */
const anewPath = (change: NamedChange | null): string => {
  const { key } = change?.act === 'policy.set' ? (change.terms as { readonly key?: unknown }) : {};
  return typeof key === 'string' ? rulePath(key) : '/decide/new';
};

function Acts({ outcome, change }: KnownProps): ReactNode {
  const t = useMessages(outcomeMessages);
  const usual = useMessages(viewMessages);
  const { at } = useGroupPath();
  const [open, setOpen] = useState<'done' | 'review' | null>(null);
  const { passed, mayTell, reviewDue } = outcome;
  return (
    <>
      {reviewDue && (
        <ButtonRow>
          <Button kind="primary" icon={IconClockCheck} onPress={() => setOpen('review')}>
            {t('lookedAgain')}
          </Button>
          <ButtonLink icon={IconMessageQuestion} href={at(anewPath(change))}>
            {usual('proposeChange')}
          </ButtonLink>
        </ButtonRow>
      )}
      {passed && mayTell && (
        <Button icon={IconCircleCheck} onPress={() => setOpen('done')}>
          {t('itWasDone')}
        </Button>
      )}
      <Suspense>{open !== null && <TellSheet is={open} outcome={outcome} onClose={() => setOpen(null)} />}</Suspense>
    </>
  );
}
