import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { VoiceNote } from '../../../../core/attachments.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sound } from '../../../../ui/sounds/Sound.tsx';
import { useAttachments } from '../../../../view/attachments/use-attachments.ts';
import { listingsMessages } from '../../messages/catalog.ts';

const whyNot: Readonly<Record<string, 'voiceUnreachable' | 'voiceNotThere'>> = {
  'attachments.unreachable': 'voiceUnreachable',
  'attachments.not-there': 'voiceNotThere',
};

/** What somebody said: how long it is, and what it costs while it is not on this phone. */
export function Listen({ voice }: { readonly voice: VoiceNote }): ReactNode {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const [playing, setPlaying] = useState(false);
  const [fault, setFault] = useState(false);
  const all = useAttachments([voice]);
  if (all === null) return null;
  const sound = all.shown[0]?.content ?? null;
  const seconds = format.number(voice.seconds);
  const size = format.number(Math.ceil(voice.size / 1000));

  const listen = async (): Promise<void> => {
    setFault(false);
    if (sound !== null || (await all.fetch())) setPlaying(true);
  };
  return (
    <Stack>
      <Button
        size="large"
        wide={true}
        icon={playing ? IconPlayerStop : IconVolume}
        busy={all.busy}
        onPress={() => (playing ? setPlaying(false) : void listen())}
      >
        {playing ? t('voiceStop') : sound === null ? t('listenAway', { seconds, size }) : t('listen', { seconds })}
      </Button>
      {sound !== null && (
        <Sound
          key={voice.name}
          sound={sound}
          playing={playing}
          onEnd={() => setPlaying(false)}
          onFault={() => {
            setPlaying(false);
            setFault(true);
          }}
        />
      )}
      <Refused>{fault ? t('voiceUnsound') : all.refusal && t(whyNot[all.refusal.code] ?? 'voiceUnsound')}</Refused>
    </Stack>
  );
}
