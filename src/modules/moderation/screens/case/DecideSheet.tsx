import { IconGavel } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Case } from '../case-view.ts';
import { mostWords } from '../lengths.ts';
import { useAct } from '../use-refusal.ts';

type Outcome = Case['outcomes'][number];
type Written = { readonly outcome: Outcome | null; readonly words: string };

/** How it ends, and why. What was written stays until it is decided. */
export function DecideSheet({ view, onClose }: { readonly view: Case; readonly onClose: () => void }): ReactNode {
  const t = useMessages(moderationMessages);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const { value, change, clear } = useDraft<Written>(`moderation/decide/${view.id}`, { outcome: null, words: '' });
  if (value === null) return null;
  const { outcome, words } = value;
  const decide = async (): Promise<void> => {
    if (outcome === null) return setTried(true);
    if (!(await act('moderation.decide', { id: view.id, outcome, words }))) return;
    clear();
    say(t('saidDecided'));
    onClose();
  };
  return (
    <ConfirmSheet
      title={t('decide')}
      open={true}
      onClose={onClose}
      confirm={{ label: t('decide'), icon: IconGavel, busy, onPress: () => void decide() }}
    >
      <Stack>
        <RadioCards
          label={t('howEnds')}
          value={outcome}
          onChange={(chosen) => change({ outcome: chosen })}
          error={tried && outcome === null ? t('chooseOutcome') : undefined}
          options={view.outcomes.map((each) => ({ value: each, label: t(each), detail: t(`${each}Means`) }))}
        />
        <TextArea
          label={t('why')}
          hint={t('whyHint')}
          value={words}
          onChange={(written) => change({ words: written })}
          maxLength={mostWords}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </ConfirmSheet>
  );
}
