import { IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useDraft } from '../../view/use-draft.ts';
import { minga } from '../../view/worker-client.ts';
import { askTextMax } from '../../wire/door-ask.ts';
import { askToKeep } from '../platform/keeping.ts';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { askingMessages } from './messages/catalog.ts';
import { useAskingFault } from './use-asking-fault.ts';

type AskDraft = { readonly name: string; readonly words: string; readonly reach: string };

const missingWords = { name: 'missingName', words: 'missingWords', reach: 'missingReach' } as const;

/** Who asks, in a few words of their own. */
export function AskForm({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(askingMessages);
  const sayFault = useAskingFault();
  // One draft for all doors: whoever asks at two is one person.
  const { value: draft, change, clear } = useDraft<AskDraft>('ask-to-join', { name: '', words: '', reach: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (draft === null) return <Opening />;

  const missing = (field: keyof AskDraft): string | undefined =>
    tried && draft[field].trim() === '' ? t(missingWords[field]) : undefined;
  const send = async (): Promise<void> => {
    setTried(true);
    if (Object.values(draft).some((value) => value.trim() === '')) return;
    setBusy(true);
    await askToKeep();
    const asked = await minga().doors('ask', { link, ...draft });
    setBusy(false);
    if (!asked.ok) return setFault(sayFault(asked.error));
    clear();
    goTo('/my-asks', { replace: true });
  };
  return (
    <Stack gap="large">
      <TextField
        label={t('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={askTextMax.name}
        autoComplete="name"
        error={missing('name')}
      />
      <TextArea
        label={t('words')}
        hint={t('wordsHint')}
        value={draft.words}
        onChange={(words) => change({ words })}
        maxLength={askTextMax.words}
        error={missing('words')}
      />
      <TextField
        label={t('reach')}
        hint={t('reachHint')}
        value={draft.reach}
        onChange={(reach) => change({ reach })}
        maxLength={askTextMax.reach}
        error={missing('reach')}
      />
      <p>{t('whoReads')}</p>
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button kind="primary" icon={IconSend} size="large" wide={true} busy={busy} onPress={() => void send()}>
        {t('send')}
      </Button>
    </Stack>
  );
}
