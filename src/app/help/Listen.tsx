import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { helpMessages } from './messages/catalog.ts';
import { currentVoice, useCanListen } from './offline-voice.ts';
import { spokenLines } from './spoken-text.ts';

/** Reads the screen aloud, for who would rather hear it. Absent where the phone has no voice of its own for the language. */
export function Listen(): ReactNode {
  const t = useMessages(helpMessages);
  const { tag } = useLanguage();
  const can = useCanListen();
  const [speaking, setSpeaking] = useState(false);
  // Leaving the screen ends it: its words are about what is not there any more.
  useEffect(() => () => speechSynthesis.cancel(), []);
  if (!can) return null;
  const stop = (): void => {
    speechSynthesis.cancel();
    setSpeaking(false);
  };
  const listen = (): void => {
    const voice = currentVoice(tag);
    if (voice !== null) setSpeaking(speak(screenLines(), voice, () => setSpeaking(false)));
  };
  return speaking ? (
    <Button kind="plain" icon={IconPlayerStop} onPress={stop}>
      {t('stop')}
    </Button>
  ) : (
    <Button kind="plain" icon={IconVolume} onPress={listen}>
      {t('listen')}
    </Button>
  );
}

const screenLines = (): string[] =>
  [document.querySelector('h1'), document.querySelector('main')].flatMap((part) => (part ? spokenLines(part) : []));

/** A line at a time: some voices give up in the middle of a long text. `false` when there is nothing to say. */
function speak(lines: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): boolean {
  speechSynthesis.cancel();
  for (const [at, line] of lines.entries()) {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (at === lines.length - 1) utterance.onend = onEnd;
    speechSynthesis.speak(utterance);
  }
  return lines.length > 0;
}
