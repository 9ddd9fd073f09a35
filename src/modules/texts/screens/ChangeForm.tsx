import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useGroup } from '../../../view/stores.ts';
import { useDraft } from '../../../view/use-draft.ts';
import type { TextView } from '../../../view/view-types.ts';
import { minga } from '../../../view/worker-client.ts';
import { textsMessages } from '../messages/catalog.ts';
import { useSentence } from './use-refusal.ts';

/** The draft remembers the text it was begun from, so that saving puts it together with what others wrote meanwhile. */
export function ChangeForm(props: {
  readonly document: string;
  /** Under which what is being written is remembered. */
  readonly draft: string;
  readonly text: TextView;
  readonly label: string;
  readonly most: number;
  /** Where it is read, below the group. */
  readonly back: string;
}): ReactNode {
  const t = useMessages(textsMessages);
  const { group } = useGroup();
  const { go } = useGroupPath();
  const say = useToast();
  const sentence = useSentence();
  const { base: seen, text: shown } = props.text;
  const { value, change, clear } = useDraft(props.draft, { base: seen, text: shown });
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (value === null) return null;

  const leave = (): void => {
    clear();
    go(props.back, { replace: true });
  };
  const save = async (): Promise<void> => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setRefused(null);
    try {
      const done = await minga().editText(group, props.document, value.base, value.text);
      if (!done.ok) return setRefused(sentence(done.error));
      say(t('saved'));
      leave();
    } catch {
      setRefused(t('unreadable'));
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  return (
    <Stack>
      {value.base.join() !== seen.join() && <Notice>{t('changedMeanwhile')}</Notice>}
      <TextArea
        label={props.label}
        hint={t('wordsHint')}
        rows={12}
        maxLength={props.most}
        value={value.text}
        onChange={(text) => change({ base: value.base, text })}
      />
      <Refused>{refused}</Refused>
      <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void save()}>
        {t('save')}
      </Button>
      <Button kind="quiet" wide={true} onPress={leave}>
        {t('discard')}
      </Button>
    </Stack>
  );
}
