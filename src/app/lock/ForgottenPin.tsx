import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { minga } from '../../view/worker-client.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { forgetLock } from './lock-record.ts';
import { openLock } from './lock-store.ts';
import { lockMessages } from './messages/catalog.ts';

/** The card is a member's on paper: who holds it may do more than open this phone. */
export function ForgottenPin(): ReactNode {
  const t = useMessages(lockMessages);
  const sayFault = useCardFault();
  const open = async (cardOrWords: string): Promise<string | null> => {
    const mine = await minga().isOwnCard(cardOrWords);
    if (!mine.ok) return sayFault(mine.error) ?? t('cardUnreadable');
    if (!mine.value) return t('cardNotMine');
    forgetLock();
    openLock();
    return null;
  };
  return (
    <>
      <p>{t('forgottenHow')}</p>
      <CardOrWords action={t('unlock')} onCard={open} />
      <p>{t('forgottenNone')}</p>
    </>
  );
}
