import { useMessages } from '../i18n/use-messages.ts';
import { viewMessages } from './messages/catalog.ts';
import { useGroup } from './stores.ts';

/** What is written on the buttons for paying and for asking: the group's own words, or else those of the reader's language. */
type GroupWords = {
  readonly pay: string;
  readonly ask: string;
  /** The group chose the word, so that a sentence of ours that has ours in it does not fit. */
  readonly ownPay: boolean;
  readonly ownAsk: boolean;
};

export function useWords(): GroupWords {
  const t = useMessages(viewMessages);
  const { pay, ask } = useGroup().words;
  return { pay: pay ?? t('pay'), ask: ask ?? t('ask'), ownPay: pay !== null, ownAsk: ask !== null };
}
