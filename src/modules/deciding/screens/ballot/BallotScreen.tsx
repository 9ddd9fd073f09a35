import { IconChecklist } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useEntryNotes } from '../../../../view/entry-notes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { ChangeLine } from '../decision/ChangeLine.tsx';
import { ResultPanel } from '../result/ResultPanel.tsx';
import type { Ballot } from '../views.ts';
import { Voting } from './Voting.tsx';

/** Fetched when there is an outcome to put into words. */
const OutcomePanel = lazy(async () => ({ default: (await import('../outcomes/OutcomePanel.tsx')).OutcomePanel }));

/** One vote: while it is open to give one's own, and then what came of it. */
export function BallotScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useBallotHelp(): Help {
  const t = useMessages(decidingMessages);
  return { sentences: [t('helpBallot'), t('helpBallotChange'), t('helpBallotCount')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const help = useBallotHelp();
  const answer = useQuery('deciding.ballot', { id });
  if (answer === null) return null;
  if (answer.ballot !== null) return <Shown ballot={answer.ballot} />;
  return (
    <Screen title={t('aVote')} back={{ href: at('/decide') }} help={help}>
      <EmptyState icon={IconChecklist} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const EntryNotes = useEntryNotes();
  const { id, title, method, decision, change, result } = ballot;
  return (
    <Screen
      title={title}
      subtitle={t(`method.${method}`)}
      back={{ href: at(`/decide/${decision}`) }}
      help={useBallotHelp()}
    >
      {result !== null && <ResultPanel ballot={ballot} result={result} />}
      <Suspense>{result !== null && <OutcomePanel ballot={id} change={change} />}</Suspense>
      <Asked ballot={ballot} />
      {result === null && <Voting ballot={ballot} />}
      <ButtonLink icon={IconChecklist} href={at(`/decide/${decision}`)}>
        {t('seeDecision')}
      </ButtonLink>
      <EntryNotes entry={id} />
    </Screen>
  );
}

/** After it is closed it stands below what came of it, and says so. */
function Asked({ ballot: { summary, change, result } }: { readonly ballot: Ballot }): ReactNode {
  const t = useMessages(decidingMessages);
  if (summary === '' && change === null) return null;
  return (
    <Stack gap="small">
      {result !== null && <h2>{t('wasAsked')}</h2>}
      {summary !== '' && <p dir="auto">{summary}</p>}
      <ChangeLine change={change} made={(result?.done ?? null) !== null} />
    </Stack>
  );
}
