import { IconDoorEnter, IconDoorOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../core/module.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Result } from '../../lib/result.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useGroup } from '../../view/stores.ts';
import { useDraft } from '../../view/use-draft.ts';
import type { AskView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { askTextMax } from '../../wire/door-ask.ts';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { doorMessages } from './messages/catalog.ts';
import { useDoorFault } from './use-door-fault.ts';

type AnswerDraft = { readonly owe: 'all' | 'nothing'; readonly words: string };

/** Yes, with what the newcomer may owe; or no, with a sentence. */
export function AnswerAsk({ ask: { id, name } }: { readonly ask: AskView }): ReactNode {
  const t = useMessages(doorMessages);
  const say = useToast();
  const sayFault = useDoorFault();
  const format = useFormat();
  const { group, limits, units } = useGroup();
  const { value: draft, change, clear } = useDraft<AnswerDraft>(`door-ask/${id}`, { owe: 'nothing', words: '' });
  const [declining, setDeclining] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (draft === null) return <Opening />;

  const answer = async (put: () => Promise<Result<null, Refusal>>, done: string): Promise<void> => {
    setBusy(true);
    const answered = await put();
    setBusy(false);
    setDeclining(false);
    if (!answered.ok) return setFault(sayFault(answered.error));
    clear();
    goTo(`/g/${group}/door`, { replace: true });
    say(done);
  };
  const everybodys = format.list(units.map((unit) => format.amount(limits[unit.id] ?? 0, unit)));
  const nothing = Object.fromEntries(Object.keys(limits).map((unit) => [unit, 0]));
  const owed = draft.owe === 'all' ? limits : nothing;
  return (
    <Stack gap="large">
      <RadioCards
        label={t('owe')}
        value={draft.owe}
        onChange={(owe) => change({ owe })}
        options={[
          { value: 'nothing', label: t('oweNothing'), detail: t('oweNothingHow') },
          { value: 'all', label: t('oweAll', { limits: everybodys }) },
        ]}
      />
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button
        kind="primary"
        icon={IconDoorEnter}
        size="large"
        wide={true}
        busy={busy}
        onPress={() => void answer(() => minga().doors('admit', group, id, owed), t('admitted', { name }))}
      >
        {t('admit')}
      </Button>
      <Button icon={IconDoorOff} onPress={() => setDeclining(true)}>
        {t('decline')}
      </Button>
      <ConfirmSheet
        title={t('declineTitle', { name })}
        open={declining}
        onClose={() => setDeclining(false)}
        confirm={{
          label: t('decline'),
          busy,
          onPress: () => void answer(() => minga().doors('decline', group, id, draft.words), t('declined', { name })),
        }}
      >
        <TextArea
          label={t('declineWords')}
          hint={t('declineHint')}
          optional={true}
          maxLength={askTextMax.answer}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      </ConfirmSheet>
    </Stack>
  );
}
