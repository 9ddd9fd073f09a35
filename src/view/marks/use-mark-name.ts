import { useMessages } from '../../i18n/use-messages.ts';
import { marksWords } from './messages/catalog.ts';

/** The app's own word; a mark that the group made itself is its own word. */
export function useMarkName(): (mark: string) => string {
  const t = useMessages(marksWords);
  return (mark) => {
    const key = `mark.${mark}`;
    return isMarkKey(key) ? t(key) : mark;
  };
}

type MarkKey = Extract<keyof typeof marksWords.en, `mark.${string}`>;
const isMarkKey = (key: string): key is MarkKey => Object.hasOwn(marksWords.en, key);
