import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { CardOrWords } from './CardOrWords.tsx';
import { recoveryMessages } from './messages/catalog.ts';
import { ShowCard } from './ShowCard.tsx';
import type { Secret } from './use-card-content.ts';
import { useCardFault } from './use-card-fault.ts';

/** Once confirmed, the secret is nowhere but on the card: a new one can only be made from the old. */
export function RenewCard(): ReactNode {
  const t = useMessages(recoveryMessages);
  const sayFault = useCardFault();
  const { group } = useGroup();
  const [secret, setSecret] = useState<Secret | null>(null);

  const read = async (text: string): Promise<string | null> => {
    const answer = await minga().readRecovery(group, text);
    if (!answer.ok) return sayFault(answer.error) ?? t('notReadable');
    setSecret(answer.value);
    return null;
  };
  return (
    <Card title={t('renew')}>
      {secret === null ? (
        <>
          <p>{t('renewWhy')}</p>
          <CardOrWords action={t('renewShow')} onCard={read} />
        </>
      ) : (
        <ShowCard secret={secret} />
      )}
    </Card>
  );
}
