import { useMessages } from '../../../i18n/use-messages.ts';
import { usePlainAmount } from '../../../view/units.ts';
import { marketMessages } from '../messages/catalog.ts';
import type { Price } from './deal-view.ts';

/** What is given in return, in a few words: "2 h + 5 € for petrol", "a jar of honey", "nothing". */
export function useReturnWords(): (terms: Price) => string {
  const t = useMessages(marketMessages);
  const write = usePlainAmount();
  return ({ price, other }) => {
    if (price === null) return other === '' ? t('nothing') : other;
    const paid = write(price.amount, price.unit);
    return other === '' ? paid : t('onTop', { price: paid, other });
  };
}
