/** How what waits for me reads in *For me*, and where it is settled. */
import type { AccountId } from '../../../core/ids.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { ErrandParts } from '../../../view/module-screens.ts';
import { usePlainAmount } from '../../../view/units.ts';
import { useWho } from '../../../view/use-who.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { marketMessages } from '../messages/catalog.ts';
import type { en } from '../messages/en.ts';

type Words = { readonly name: string; readonly title: string };
type Say = Translate<typeof en>;

/** Of an account that is kept its id stands in the place of a member's. */
function useWords({ member, values }: ErrandView): Words & { readonly price: string | null } {
  const who = useWho();
  const write = usePlainAmount();
  const { amount, unit } = values;
  const price = amount === undefined ? null : write(Number(amount), String(unit));
  return { name: who(member as string as AccountId).name, title: String(values['title']), price };
}

/** Said before the sentence is whose deal it is, where this phone keeps an account for somebody. */
function sentence(say: (t: Say, words: Words & { readonly price: string | null }, errand: ErrandView) => string) {
  return (errand: ErrandView): string => {
    const t = useMessages(marketMessages);
    const words = useWords(errand);
    const { name, isMe } = useWho()(errand.values['account'] as AccountId);
    const said = say(t, words, errand);
    return isMe ? said : t('errandFor', { account: name, sentence: said });
  };
}

const toDeal = ({ subject }: ErrandView): string => `/deals/${subject}`;

export const errandParts: Readonly<Record<string, ErrandParts>> = {
  'market.asked': { useSentence: sentence((t, words) => t('errandAsked', words)), href: toDeal },
  'market.said': { useSentence: sentence((t, words) => t('errandSaid', words)), href: toDeal, aside: 'notNow' },
  'market.terms': {
    useSentence: sentence((t, { price, ...words }) =>
      price === null ? t('errandTermsPlain', words) : t('errandTerms', { ...words, price }),
    ),
    href: toDeal,
  },
  'market.deliver': { useSentence: sentence((t, words) => t('errandDeliver', words)), href: toDeal },
  'market.receive': {
    useSentence: sentence((t, words, { values }) => t(values['alone'] === 1 ? 'errandAlone' : 'errandReceive', words)),
    href: toDeal,
  },
  'market.pay': {
    useSentence: sentence((t, { price, ...words }) => t('errandPay', { ...words, price: price ?? '' })),
    href: toDeal,
  },
  'market.rate': {
    useSentence: sentence((t, words) => t('errandRate', words)),
    href: toDeal,
    aside: 'notNow',
    isReminder: true,
  },
};
