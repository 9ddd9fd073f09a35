import type { ReactNode } from 'react';
import { useAmountsHidden } from '../../i18n/hidden-amounts.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { AmountText } from '../../ui/amounts/AmountText.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Row, Stack } from '../../ui/layout/Stack.tsx';
import type { PurseView } from '../../view/view-types.ts';
import { homeMessages } from './messages/catalog.ts';
import styles from './PurseCard.module.css';

/** One unit: the balance, what it means in words, and what may still be spent. */
export function PurseCard({ purse, action }: { readonly purse: PurseView; readonly action: ReactNode }): ReactNode {
  const t = useMessages(homeMessages);
  const format = useFormat();
  const { unit, balance, may, arriving, elsewhere } = purse;
  const size = format.amount(Math.abs(balance), unit);
  // Whoever looks on is not told the sign either.
  const hidden = useAmountsHidden();
  return (
    <Card>
      <Stack gap="small">
        <Row spread={true}>
          <p className={styles.label} aria-hidden="true">
            {t('balance')}
          </p>
          {action}
        </Row>
        <output aria-label={t('balance')}>
          <AmountText amount={balance} unit={unit} size="huge" />
        </output>
        {!hidden && (
          <p>
            {balance === 0
              ? t('even')
              : balance < 0
                ? t('moreReceived', { amount: size })
                : t('moreGiven', { amount: size })}
          </p>
        )}
        <p className={styles.may}>
          <span aria-hidden="true">{t('may')}</span>{' '}
          <output aria-label={t('may')}>
            <AmountText amount={may} unit={unit} size="large" />
          </output>
        </p>
        {purse.together !== null && <p>{t('together', { amount: format.amount(purse.together, unit) })}</p>}
        {arriving > 0 && <p>{t('arriving', { amount: format.amount(arriving, unit) })}</p>}
        {elsewhere > 0 && <p>{t('elsewhere', { amount: format.amount(elsewhere, unit) })}</p>}
      </Stack>
    </Card>
  );
}
