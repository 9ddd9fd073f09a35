import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { exchangeMessages } from '../../messages/catalog.ts';
import { usePayWords } from '../use-pay-words.ts';

export function PayProgress(props: { readonly current: 0 | 1 | 2 }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { pay } = usePayWords();
  return <Steps label={pay} steps={[t('stepWho'), t('stepHowMuch'), t('stepCheck')]} current={props.current} />;
}

/** The three sentences of Help, the same at every step. */
export function usePayHelp(): Help {
  const t = useMessages(exchangeMessages);
  const { pay } = usePayWords();
  return { sentences: [t('helpPay', { word: pay }), t('helpPayUndo'), t('helpPayOffline')] };
}
