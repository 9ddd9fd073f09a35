import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Steps } from '../../../../ui/layout/Steps.tsx';
import { exchangeMessages } from '../../messages/catalog.ts';

export function PayProgress(props: { readonly current: 0 | 1 | 2 }): ReactNode {
  const t = useMessages(exchangeMessages);
  return <Steps label={t('pay')} steps={[t('stepWho'), t('stepHowMuch'), t('stepCheck')]} current={props.current} />;
}

/** The three sentences of Help, the same at every step. */
export function usePayHelp(): { readonly sentences: readonly string[] } {
  const t = useMessages(exchangeMessages);
  return { sentences: [t('helpPay'), t('helpPayUndo'), t('helpPayOffline')] };
}
