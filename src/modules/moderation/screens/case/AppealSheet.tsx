import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Case } from '../case-view.ts';
import { mostWords } from '../lengths.ts';
import { useAct } from '../use-refusal.ts';

/** Somebody else is to look at it; where nobody else is left, everybody. Who reads the words is said before they are written. */
export function AppealSheet({ view, onClose }: { readonly view: Case; readonly onClose: () => void }): ReactNode {
  const t = useMessages(moderationMessages);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const { value, change, clear } = useDraft(`moderation/appeal/${view.id}`, { words: '' });
  if (value === null) return null;
  const { words } = value;
  const title = t(view.appealIsVote ? 'appealAll' : 'appeal');
  const send = async (): Promise<void> => {
    if (!(await act('moderation.appeal', { id: view.id, words }))) return;
    clear();
    say(t('saidSent'));
    onClose();
  };
  return (
    <ConfirmSheet
      title={title}
      open={true}
      onClose={onClose}
      confirm={{ label: title, icon: IconRefresh, busy, onPress: () => void send() }}
    >
      <Stack>
        <p>{t(view.appealIsVote ? 'appealVoteMeans' : 'appealMeans')}</p>
        <TextArea
          label={t('whyAppeal')}
          value={words}
          onChange={(written) => change({ words: written })}
          maxLength={mostWords}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </ConfirmSheet>
  );
}
