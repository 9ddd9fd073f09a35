import { IconBulb, IconChecklist } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { useHeldParties } from '../../../../view/held-parties.ts';
import type { Party } from '../../../../view/parties.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { topicIcon, topics, useTopicName } from '../use-topics.ts';
import { type DecisionDraft, mostOf } from './decision-draft.ts';

export type FieldsProps = {
  readonly draft: DecisionDraft;
  readonly change: (part: Partial<DecisionDraft>) => void;
  readonly tried: boolean;
};

/** What it is called, and what is proposed in a few words. */
export function WordsFields({ draft, change, tried }: FieldsProps): ReactNode {
  const t = useMessages(decidingMessages);
  return (
    <>
      <TextField
        label={t('fieldTitle')}
        hint={t('fieldTitleHint')}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={mostOf.title}
        error={tried && draft.title.trim() === '' ? t('titleMissing') : undefined}
      />
      <TextArea
        label={t('fieldSummary')}
        hint={t('fieldSummaryHint')}
        optional={true}
        rows={5}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        maxLength={mostOf.summary}
      />
    </>
  );
}

export function TopicField({ draft, change, tried }: FieldsProps): ReactNode {
  const t = useMessages(decidingMessages);
  const topicName = useTopicName();
  const known: readonly string[] = topics;
  // A group's own word stays with what it was said of.
  const all = draft.topic === null || known.includes(draft.topic) ? known : [...known, draft.topic];
  return (
    <RadioCards
      label={t('fieldTopic')}
      narrow={true}
      value={draft.topic}
      onChange={(topic) => change({ topic })}
      error={tried && draft.topic === null ? t('topicMissing') : undefined}
      options={all.map((topic) => ({ value: topic, label: topicName(topic), picture: topicIcon(topic) }))}
    />
  );
}

export function StageField({ draft, change, tried }: FieldsProps): ReactNode {
  const t = useMessages(decidingMessages);
  return (
    <RadioCards
      label={t('fieldStage')}
      value={draft.stage}
      onChange={(stage) => change({ stage })}
      error={tried && draft.stage === null ? t('stageMissing') : undefined}
      options={[
        { value: 'idea', label: t('stageIdea'), detail: t('stageIdeaDetail'), picture: IconBulb },
        { value: 'proposal', label: t('stageProposal'), detail: t('stageProposalDetail'), picture: IconChecklist },
      ]}
    />
  );
}

/** Only where this phone speaks for somebody else too. */
export function ProposerField({ draft, change }: FieldsProps): ReactNode {
  const t = useMessages(decidingMessages);
  const held = useHeldParties();
  const [me, ...others] = held;
  if (me === undefined || others.length === 0) return null;
  return (
    <RadioCards<AccountId>
      label={t('fieldProposer')}
      value={proposerIn(draft, held)?.account ?? me.account}
      onChange={(account) => change({ account })}
      options={held.map(({ account, name, detail }) =>
        account === me.account ? { value: account, label: t('proposerMe') } : { value: account, label: name, detail },
      )}
    />
  );
}

/** `undefined`: whoever has this phone; also where it does not keep that account any more. */
export const proposerIn = ({ account }: DecisionDraft, held: readonly Party[]): Party | undefined =>
  held.find((each) => each.account === account);
