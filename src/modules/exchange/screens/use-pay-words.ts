import { useMessages } from '../../../i18n/use-messages.ts';
import { useWords } from '../../../view/use-words.ts';
import { exchangeMessages } from '../messages/catalog.ts';

/**
 * Titles and buttons that hold the word for paying or for asking. Where the group has a word of its own it stands first, by
 * itself: nobody can know how to bend it into a sentence.
 */
export function usePayWords() {
  const t = useMessages(exchangeMessages);
  const { pay, ask, ownPay, ownAsk } = useWords();
  return {
    pay,
    ask,
    choosePayee: ownPay ? t('choosePayeeOwn', { word: pay }) : t('choosePayee'),
    checkAndPay: ownPay ? t('checkOwn', { word: pay }) : t('checkAndPay'),
    payTo: (amount: string, name: string): string =>
      ownPay ? t('payToOwn', { word: pay, amount, name }) : t('payTo', { amount, name }),
    paySeveral: (amount: string, count: number): string =>
      ownPay ? t('paySeveralOwn', { word: pay, amount, count }) : t('paySeveral', { amount, count }),
    chooseAsked: ownAsk ? t('chooseAskedOwn', { word: ask }) : t('chooseAsked'),
    askFrom: (name: string): string => (ownAsk ? t('askFromOwn', { word: ask, name }) : t('askFrom', { name })),
    sendRequest: (amount: string, name: string): string =>
      ownAsk ? t('sendRequestOwn', { word: ask, amount, name }) : t('sendRequest', { amount, name }),
  };
}
