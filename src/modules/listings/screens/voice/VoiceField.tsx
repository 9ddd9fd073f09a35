import { IconMicrophone, IconPlayerStop, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { VoiceNote } from '../../../../core/attachments.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { FieldGroup } from '../../../../ui/fields/FieldGroup.tsx';
import { useRecorder } from '../../../../ui/sounds/use-recorder.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { mostOf } from '../write/lengths.ts';
import { Listen } from './Listen.tsx';

const whyNot = {
  'no-microphone': 'voiceNoMicrophone',
  silent: 'voiceSilent',
  'too-large': 'code.listings.voice-too-long',
} as const;

/** For whoever would rather speak than write. Locked as soon as it is said; the one before stays until there is another. */
export function VoiceField(props: {
  readonly voice: VoiceNote | null;
  readonly onChange: (voice: VoiceNote | null) => void;
}): ReactNode {
  const { voice, onChange } = props;
  const t = useMessages(listingsMessages);
  const { group } = useGroup();
  const limits = { secondsMost: mostOf.voiceSeconds, bytesMax: mostOf.voiceBytes };
  const { state, secondsLeft, fault, start, stop } = useRecorder(limits, async ({ sound, seconds }) =>
    onChange({ ...(await minga().attachments('keep', group, sound)), seconds }),
  );
  const isRecording = state === 'recording';
  return (
    <FieldGroup label={t('voice')} hint={t('voiceHint')} optional={true}>
      {voice !== null && !isRecording && <Listen voice={voice} />}
      {isRecording && (
        <p role="timer">
          <strong>{t('secondsLeft', { count: secondsLeft })}</strong>
        </p>
      )}
      {/* One button, so that whoever reads by ear or goes by keys stays on it. */}
      <Button
        size="large"
        wide={true}
        kind={isRecording ? 'primary' : 'quiet'}
        icon={isRecording ? IconPlayerStop : IconMicrophone}
        busy={state === 'asking'}
        onPress={isRecording ? stop : start}
      >
        {t(isRecording ? 'voiceStop' : voice === null ? 'record' : 'recordAgain')}
      </Button>
      {voice !== null && !isRecording && (
        <Button size="large" wide={true} icon={IconTrash} onPress={() => onChange(null)}>
          {t('removeVoice')}
        </Button>
      )}
      <Refused>{fault && t(whyNot[fault])}</Refused>
    </FieldGroup>
  );
}
