import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { type OutcomeOf, wordsMost } from './outcome-view.ts';

/** Says that it was done, or that one has looked at it again, with a word if one likes. */
export function TellSheet(props: {
  readonly is: 'done' | 'review';
  readonly outcome: OutcomeOf;
  readonly onClose: () => void;
}): ReactNode {
  const { is, outcome, onClose } = props;
  const t = useMessages(outcomeMessages);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const draft = useDraft<{ readonly words: string }>(`deciding/${is}/${outcome.ballot}`, { words: '' });
  const words = draft.value?.words ?? '';
  // What is typed before the draft is read would be lost.
  if (draft.value === null) return null;
  const tell = async (): Promise<void> => {
    const done = await act(is === 'done' ? 'deciding.tellDone' : 'deciding.review', { ballot: outcome.ballot, words });
    if (!done) return;
    draft.clear();
    say(t('told'));
    onClose();
  };
  return (
    <Sheet
      title={t(is === 'done' ? 'doneTitle' : 'lookedTitle')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void tell()}>
          {t('sayIt')}
        </Button>
      }
    >
      <Stack>
        <p>{t(is === 'done' ? 'doneMeans' : 'lookedMeans')}</p>
        <TextArea
          label={t(is === 'done' ? 'doneWord' : 'lookedWord')}
          optional={true}
          value={words}
          onChange={(next) => draft.change({ words: next })}
          maxLength={wordsMost}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
