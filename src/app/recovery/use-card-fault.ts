import type { Refusal } from '../../core/module.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { recoveryMessages } from './messages/catalog.ts';

/** Why a card or its words were not taken, in one sentence. */
export function useCardFault(): (refusal: Refusal) => string {
  const t = useMessages(recoveryMessages);
  const format = useFormat();
  return ({ code, values = {} }) => {
    switch (code) {
      case 'word-unknown':
        return t(code, { position: format.number(Number(values['position'])), word: String(values['word']) });
      case 'word-count':
        return t(code, { found: format.number(Number(values['found'])) });
      case 'words-damaged':
      case 'not-a-card':
      case 'newer-version':
      case 'not-a-member-here':
        return t(code);
      default:
        return t('unknownFault');
    }
  };
}
