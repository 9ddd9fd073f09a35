import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { faceIcon, faces } from '../../../../ui/icons/faces.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { aidMessages } from '../../messages/catalog.ts';
import type { Face } from '../help-view.ts';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';

type Written = { readonly face: Face | null; readonly words: string };

/** A thank-you, shown at once: nobody owes anything here, so there is nothing to wait for. */
export function ThanksSheet({ help, about, onClose }: ActProps & { readonly onClose: () => void }): ReactNode {
  const t = useMessages(aidMessages);
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const before = help.thanks.mine;
  const { value, change, clear } = useDraft<Written>(`aid/thanks/${help.id}`, {
    face: before?.face ?? null,
    words: before?.words ?? '',
  });
  if (value === null) return null;
  const { face, words } = value;
  const give = async (): Promise<void> => {
    if (face === null) return setTried(true);
    if (!(await act('aid.thanks', { ...about, face, words: words.trim() }))) return;
    clear();
    say(t('thanked'));
    onClose();
  };
  return (
    <Sheet
      title={t('thank')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void give()}>
          {t('giveThanks')}
        </Button>
      }
    >
      <Stack>
        <RadioCards
          label={t('howWasIt')}
          value={face}
          onChange={(chosen) => change({ face: chosen })}
          error={tried && face === null ? t('faceMissing') : undefined}
          options={faces.map((each) => ({ value: each, label: t(each), picture: faceIcon[each] }))}
        />
        <TextArea
          label={t('thanksWords')}
          hint={t('allCanRead')}
          optional={true}
          value={words}
          onChange={(written) => change({ words: written })}
          maxLength={280}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
