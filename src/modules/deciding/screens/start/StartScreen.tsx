import { IconPlayerPlay } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { DecisionGate } from '../DecisionGate.tsx';
import { ChangeLine } from '../decision/ChangeLine.tsx';
import { useDoing } from '../use-refusal.ts';
import { type Decision, isPlain } from '../views.ts';
import { MethodField } from './MethodField.tsx';
import { OptionFields } from './OptionFields.tsx';
import { emptyStart, lacksIn, type StartDraft, startDraftKey, toStart } from './start-draft.ts';
import { TermsFields } from './TermsFields.tsx';

/** Asks everybody: how, and until when. */
export function StartScreen(): ReactNode {
  const t = useMessages(decidingMessages);
  const help = useStartHelp();
  return (
    <DecisionGate
      title={t('startVote')}
      help={help}
      may={({ leads, stage }) => leads && stage !== 'vote' && stage !== 'over'}
    >
      {(decision) => <Starting key={decision.id} decision={decision} />}
    </DecisionGate>
  );
}

function useStartHelp(): Help {
  const t = useMessages(decidingMessages);
  return { sentences: [t('helpStart'), t('helpStartFrozen'), t('helpStartClose')] };
}

function Starting({ decision }: { readonly decision: Decision }): ReactNode {
  const { id, title, change: wish } = decision;
  const t = useMessages(decidingMessages);
  const help = useStartHelp();
  const group = useGroup();
  const { at, go } = useGroupPath();
  const say = useToast();
  const { run, busy, refused } = useDoing();
  const ways = useQuery('deciding.ways', {});
  const { value: draft, change, clear } = useDraft<StartDraft>(startDraftKey(id), emptyStart);
  const [tried, setTried] = useState(false);
  if (draft === null || ways === null) return null;
  const lacks = lacksIn(draft);
  const unit = unitIn(group, draft.unit ?? group.units[0]?.id ?? '');

  const start = async (): Promise<void> => {
    setTried(true);
    const args = toStart(draft, id, unit.id, draft.quorum ?? ways.quorum);
    if (args === null) return;
    let opened: EntryId | undefined;
    const isDone = await run(async () => {
      const done = await minga().act(group.group, 'deciding.open', args);
      if (done.ok) opened = done.value.at(-1);
      return done;
    });
    if (!isDone) return;
    clear();
    say(t('started'));
    go(opened === undefined ? `/decide/${id}` : `/ballot/${opened}`, { replace: true });
  };
  return (
    <Screen
      title={t('startVote')}
      subtitle={<bdi>{title}</bdi>}
      back={{ href: at(`/decide/${id}`) }}
      help={help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconPlayerPlay} busy={busy} onPress={() => void start()}>
          {t('startIt')}
        </Button>
      }
    >
      <Stack gap="large">
        <ChangeLine change={wish} />
        <MethodField
          method={draft.method}
          more={ways.more && wish === null}
          missing={tried && lacks.method}
          onChange={(method) => change({ method })}
        />
        {draft.method !== null && !isPlain(draft.method) && (
          <>
            {draft.method === 'shares' && (
              <AmountPad
                label={t('budget')}
                hint={t('budgetHint')}
                unit={unit}
                value={draft.budget}
                onChange={(budget) => change({ budget })}
                error={tried && lacks.budget ? t('budgetMissing') : undefined}
              />
            )}
            <OptionFields
              decision={id}
              options={draft.options}
              unit={draft.method === 'shares' ? unit.id : null}
              missing={tried && lacks.options}
              onChange={(options) => change({ options })}
            />
          </>
        )}
        {draft.method !== null && <TermsFields draft={draft} change={change} ways={ways} changes={wish !== null} />}
        <Refused>{refused}</Refused>
      </Stack>
    </Screen>
  );
}
