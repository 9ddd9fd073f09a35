import { useSyncExternalStore } from 'react';
import { useLanguage } from '../../i18n/use-messages.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice of the phone itself: any other would send the screen's words, with names and amounts, to somebody's server. The one
 * of the reader's region if there is one.
 */
export function offlineVoice<V extends Voice>(voices: readonly V[], tag: string): V | null {
  const own = voices.filter(({ localService }) => localService);
  const spoken = (voice: V): string => voice.lang.replace('_', '-').toLowerCase();
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const fitting = own.filter((voice) => spoken(voice).split('-')[0] === language);
  const exact = fitting.find((voice) => spoken(voice) === tag.toLowerCase());
  return exact ?? fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Voices arrive some time after the page does. */
function onVoices(changed: () => void): () => void {
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** Found anew each time: no browser promises that it hands out the same object twice. */
export const currentVoice = (tag: string): SpeechSynthesisVoice | null =>
  offlineVoice(speechSynthesis.getVoices(), tag);

/** Whether the phone can read the current language by itself. */
export function useCanListen(): boolean {
  const { tag } = useLanguage();
  return useSyncExternalStore(onVoices, () => currentVoice(tag) !== null);
}
