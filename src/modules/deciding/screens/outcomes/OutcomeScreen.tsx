import { IconCheck, IconChecklist } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { usePeople } from '../../../../view/use-people.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { type OutcomeOf, type Review, reviewDay, reviews, wordsMost } from './outcome-view.ts';

/** What follows from a vote, in words; who sees to it; when it is looked at again. */
export function OutcomeScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Loaded key={id} id={id as EntryId} />;
}

function useOutcomeHelp(): Help {
  const t = useMessages(outcomeMessages);
  return { sentences: [t('helpOutcome'), t('helpOutcomeWho'), t('helpOutcomeAgain')] };
}

function Loaded({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(outcomeMessages);
  const { at } = useGroupPath();
  const help = useOutcomeHelp();
  const answer = useQuery('deciding.outcome', { ballot: id });
  if (answer === null) return null;
  if (answer.outcome?.mayWrite) return <Writing outcome={answer.outcome} help={help} />;
  return (
    <Screen title={t('whatFollows')} back={{ href: at(`/ballot/${id}`) }} help={help}>
      <EmptyState icon={IconChecklist} title={t('notYours')}>
        {t('notYoursHow')}
      </EmptyState>
    </Screen>
  );
}

type OutcomeDraft = { readonly words: string; readonly owner: AccountId | ''; readonly review: Review };

function Writing({ outcome, help }: { readonly outcome: OutcomeOf; readonly help: Help }): ReactNode {
  const { ballot, title, outcome: written } = outcome;
  const t = useMessages(outcomeMessages);
  const { at, go } = useGroupPath();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const { value, change, clear } = useDraft<OutcomeDraft>(`deciding/outcome/${ballot}`, {
    words: written?.words ?? '',
    owner: written?.owner ?? '',
    review: 'quarter',
  });
  if (value === null) return null;
  const { words, owner, review } = value;
  const save = async (): Promise<void> => {
    setTried(true);
    if (words.trim() === '') return;
    const said = { ballot, words, owner: owner === '' ? null : owner, reviewAt: reviewDay(review, Date.now()) };
    if (!(await act('deciding.writeOutcome', said))) return;
    clear();
    say(t('outcomeSaved'));
    go(`/ballot/${ballot}`, { replace: true });
  };
  return (
    <Screen
      title={t('whatFollows')}
      subtitle={<bdi>{title}</bdi>}
      back={{ href: at(`/ballot/${ballot}`) }}
      help={help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
          {t('saveOutcome')}
        </Button>
      }
    >
      <Stack gap="large">
        <TextArea
          label={t('fieldWords')}
          hint={t('fieldWordsHint')}
          rows={5}
          value={words}
          onChange={(next) => change({ words: next })}
          maxLength={wordsMost}
          error={tried && words.trim() === '' ? t('wordsMissing') : undefined}
        />
        <OwnerField owner={owner} onChange={(next) => change({ owner: next })} />
        <ReviewField review={review} onChange={(next) => change({ review: next })} />
        <Refused>{refused}</Refused>
      </Stack>
    </Screen>
  );
}

function OwnerField(props: {
  readonly owner: OutcomeDraft['owner'];
  readonly onChange: (owner: OutcomeDraft['owner']) => void;
}): ReactNode {
  const t = useMessages(outcomeMessages);
  const people = usePeople([]);
  return (
    <SelectField<AccountId | ''>
      label={t('fieldOwner')}
      value={props.owner}
      onChange={props.onChange}
      options={[
        { value: '', label: t('nobody') },
        ...people.map(({ id, name }) => ({ value: id as string as AccountId, label: name })),
      ]}
    />
  );
}

function ReviewField(props: { readonly review: Review; readonly onChange: (review: Review) => void }): ReactNode {
  const t = useMessages(outcomeMessages);
  const format = useFormat();
  const dayOf = (review: Review): string | undefined => {
    const day = reviewDay(review, Date.now());
    return day === null ? undefined : format.day(day);
  };
  return (
    <RadioCards
      label={t('fieldReview')}
      value={props.review}
      onChange={props.onChange}
      options={reviews.map((each) => ({ value: each, label: t(`review.${each}`), detail: dayOf(each) }))}
    />
  );
}
