import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import type { Party } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { writePaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { usePayWords } from '../use-pay-words.ts';

/** Hangs at the stall: whoever comes by pays by it, and says how much. The code of a card, with what one does here. */
export function StallCode({ party: { account, name } }: { readonly party: Party }): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const { pay } = usePayWords();
  const { group, name: groupName } = useGroup();
  return (
    <>
      <h1>{t('stallTitle', { name })}</h1>
      <QrCode
        text={writePaper({ is: 'card', account, number: null }, group)}
        label={t('codeFor', { name })}
        correction="quartile"
      />
      <p>{t('stallUse', { pay, scan: say('scanToPay') })}</p>
      <p>
        <bdi>{groupName}</bdi>
      </p>
    </>
  );
}
