import type { Refusal } from '../../core/module.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { recoveryMessages } from './messages/catalog.ts';

/** Why a card or its words were not taken, in one sentence; `null` for refusals that are not about the card. */
export function useCardFault(): (refusal: Refusal) => string | null {
  const t = useMessages(recoveryMessages);
  const format = useFormat();
  return ({ code, values = {} }) => {
    switch (code) {
      case 'word-unknown':
        return t(code, { place: format.number(Number(values['place'])), word: String(values['word']) });
      case 'words-damaged':
      case 'card-damaged':
      case 'another-members-card':
      case 'not-a-member-here':
        return t(code);
      default:
        return null;
    }
  };
}
