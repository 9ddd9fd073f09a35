import { IconChecklist } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { useDecisionPanels } from '../../../../view/decision-panels.ts';
import { useDiscussion } from '../../../../view/discussions.ts';
import { useEntryNotes } from '../../../../view/entry-notes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useSharedText } from '../../../../view/shared-texts.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useTopicName } from '../use-topics.ts';
import type { Decision } from '../views.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { DecisionTurn } from './DecisionTurn.tsx';
import { Ending } from './Ending.tsx';
import { Rounds } from './Rounds.tsx';

/** One decision, whole: where it stands, whose turn it is, what is proposed, and how people voted. */
export function DecisionScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useDecisionHelp(): Help {
  const t = useMessages(decidingMessages);
  return { sentences: [t('helpOne'), t('helpOneVote'), t('helpOneEnd')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const help = useDecisionHelp();
  const answer = useQuery('deciding.decision', { id });
  if (answer === null) return null;
  if (answer.decision !== null) return <Shown decision={answer.decision} />;
  return (
    <Screen title={t('decision')} back={{ href: at('/decide') }} help={help}>
      <EmptyState icon={IconChecklist} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

/** *over* is beyond the last: all steps are behind it. */
const stepOf = { idea: 1, proposal: 2, vote: 3, outcome: 4, over: 4 } as const;

function Shown({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const who = useWho();
  const { at } = useGroupPath();
  const topicName = useTopicName();
  const EntryNotes = useEntryNotes();
  const Panels = useDecisionPanels();
  const Discussion = useDiscussion();
  const SharedText = useSharedText();
  const { id, title, summary, topic, account, postedAt, stage, change, ballots } = decision;
  // It names what the rule was before; the wish alone would name what it is by now.
  const made = ballots.find(({ result }) => (result?.done ?? null) !== null);
  // Until it is voted on, what others say is what everybody is asked for.
  const isTalked = stage === 'idea' || stage === 'proposal';
  return (
    <Screen title={title} back={{ href: at('/decide') }} help={useDecisionHelp()}>
      <Steps
        label={t('steps')}
        steps={[t('stepIdea'), t('stepTalk'), t('stepProposal'), t('stepVote'), t('stepOutcome')]}
        current={stepOf[stage]}
      />
      <DecisionTurn decision={decision} />
      {summary !== '' && <p dir="auto">{summary}</p>}
      <ChangeLine change={made?.change ?? change} made={made !== undefined} />
      <Facts
        facts={[
          { label: t('proposedBy'), value: <bdi>{who(account).called}</bdi> },
          { label: t('topic'), value: <bdi>{topicName(topic)}</bdi> },
          { label: t('since'), value: format.day(postedAt) },
        ]}
      />
      {isTalked && <Discussion about={id} />}
      <SharedText is="decision" about={id} />
      <Rounds decision={decision} />
      <Panels decision={id} />
      {!isTalked && <Discussion about={id} />}
      <Ending decision={decision} />
      <EntryNotes entry={id} />
    </Screen>
  );
}
