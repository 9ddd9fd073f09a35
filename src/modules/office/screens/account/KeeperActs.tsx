import { IconCoins, IconFileText, IconMessageQuestion, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useWords } from '../../../../view/use-words.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';

/** What whoever keeps it does from day to day: pays from it, asks for payment to it, and writes down. */
export function KeeperActs({ account }: AboutAccount): ReactNode {
  const t = useMessages(officeMessages);
  const { at } = useGroupPath();
  const { pay, ask, ownPay } = useWords();
  const { common } = account;
  // What all have decided to pay stands in a card of its own.
  const paysFreely = common === null || (common.mine && !common.decided);
  return (
    <ButtonRow>
      {paysFreely && (
        <ButtonLink kind="primary" size="large" icon={IconCoins} href={at(`/pay?from=${account.account}`)}>
          {ownPay ? t('payFromItOwn', { word: pay }) : t('payFromIt')}
        </ButtonLink>
      )}
      <ButtonLink size="large" icon={IconMessageQuestion} href={at(`/ask?for=${account.account}`)}>
        {ask}
      </ButtonLink>
      {paysFreely && (
        <ButtonLink size="large" icon={IconPencil} href={at(`/kept/${account.account}/write`)}>
          {t('writeDown')}
        </ButtonLink>
      )}
      <ButtonLink size="large" icon={IconFileText} href={at(`/paper/print/cards?for=${account.account}`)}>
        {t('paper')}
      </ButtonLink>
    </ButtonRow>
  );
}
