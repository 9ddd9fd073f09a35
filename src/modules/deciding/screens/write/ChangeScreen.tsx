import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { DecisionGate } from '../DecisionGate.tsx';
import { useAct } from '../use-refusal.ts';
import type { Decision } from '../views.ts';
import { TopicField, WordsFields } from './DecisionFields.tsx';
import type { DecisionDraft } from './decision-draft.ts';

/** Says it better: what others wrote below it was heard, or somebody objected. */
export function ChangeScreen(): ReactNode {
  const t = useMessages(decidingMessages);
  const help = useChangeHelp();
  return (
    <DecisionGate
      title={t('changeIt')}
      help={help}
      may={({ mine, stage }) => mine && stage !== 'vote' && stage !== 'over'}
    >
      {(decision) => <Changing key={decision.id} decision={decision} />}
    </DecisionGate>
  );
}

function useChangeHelp(): Help {
  const t = useMessages(decidingMessages);
  return { sentences: [t('helpChange'), t('helpChangeVotes'), t('helpChangeText')] };
}

function Changing({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const help = useChangeHelp();
  const { at, go } = useGroupPath();
  const say = useToast();
  const { act, busy, refused } = useAct();
  // Only what was touched, over what is said already.
  const touched = useDraft<Partial<DecisionDraft>>(`deciding/change/${decision.id}`, {});
  const [tried, setTried] = useState(false);
  if (touched.value === null) return null;
  const { id, title, summary, topic } = decision;
  const draft: DecisionDraft = {
    ...{ account: null, title, summary, topic, words: '', stage: null, rule: null },
    ...touched.value,
  };
  const page = `/decide/${id}`;

  const save = async (): Promise<void> => {
    setTried(true);
    if (draft.title.trim() === '' || draft.topic === null) return;
    const said = { title: draft.title.trim(), summary: draft.summary.trim(), topic: draft.topic };
    if (!(await act('deciding.set', { decision: id, ...said }))) return;
    touched.clear();
    say(t('saved'));
    go(page, { replace: true });
  };
  const props = { draft, change: touched.change, tried };
  return (
    <Screen
      title={t('changeIt')}
      subtitle={<bdi>{title}</bdi>}
      back={{ href: at(page) }}
      help={help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
          {t('save')}
        </Button>
      }
    >
      <Stack gap="large">
        <WordsFields {...props} />
        <TopicField {...props} />
        <Refused>{refused}</Refused>
      </Stack>
    </Screen>
  );
}
