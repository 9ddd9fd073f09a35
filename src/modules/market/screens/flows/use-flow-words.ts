import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useWho } from '../../../../view/use-who.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { useReturnWords } from '../use-return-words.ts';

export type Flow = QueryView<'market.between'>[number];

/** What one line of it says: "Bea received 50 % of “Eggs”". */
export function useFlowWords(): (flow: Flow) => string {
  const t = useMessages(marketMessages);
  const format = useFormat();
  const who = useWho();
  const inReturn = useReturnWords();
  return ({ is, what, account, title, part, price, other }) => {
    const said = { name: who(account).name, title };
    const paid = { ...said, price: inReturn({ price, other }) };
    const partly = { ...said, percent: format.percent((part ?? 100) / 100) };
    switch (what) {
      case 'give':
        return is === 'commitment' ? t('flowWillGive', said) : t('flowGave', partly);
      case 'pay':
        return t(is === 'commitment' ? 'flowWillPay' : is === 'claim' ? 'flowOwes' : 'flowPaid', paid);
      case 'receive':
        return t('flowReceived', partly);
      case 'alone':
        return t('flowAlone', said);
      case 'contest':
        return t('flowContested', said);
    }
  };
}
