import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { bytesToHex } from '../../../../lib/bytes.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { faceIcon, faces } from '../../../../ui/icons/faces.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { Face } from '../deal-view.ts';
import { mostOf } from '../lengths.ts';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';

/** 128 bits, without which the seal on three faces would be guessed at once. */
const freshSalt = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)));

/** How it was: one of three faces, and words. Sealed until the other has answered too. */
export function RateSheet({ deal, about, onClose }: ActProps & { readonly onClose: () => void }): ReactNode {
  const t = useMessages(marketMessages);
  const say = useToast();
  const { name } = useWho()(about.account === deal.other ? deal.mine : deal.other);
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const { value, change, clear } = useDraft<{ face: Face | null; words: string }>(`market/rate/${deal.id}`, {
    face: null,
    words: '',
  });
  if (value === null) return null;
  const { face, words } = value;
  const give = async (): Promise<void> => {
    if (face === null) return setTried(true);
    if (!(await act('market.rate', { ...about, face, words: words.trim(), salt: freshSalt() }))) return;
    clear();
    say(t('rated'));
    onClose();
  };
  return (
    <Sheet
      title={t('rate')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconCheck} busy={busy} onPress={() => void give()}>
          {t('giveRating')}
        </Button>
      }
    >
      <Stack>
        <p>{t('ratingSealed', { name })}</p>
        <RadioCards
          label={t('howWasIt')}
          value={face}
          onChange={(chosen) => change({ face: chosen })}
          error={tried && face === null ? t('faceMissing') : undefined}
          options={faces.map((each) => ({ value: each, label: t(each), picture: faceIcon[each] }))}
        />
        <TextArea
          label={t('ratingWords')}
          hint={t('ratingWordsHint')}
          optional={true}
          value={words}
          onChange={(written) => change({ words: written })}
          maxLength={mostOf.words}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
