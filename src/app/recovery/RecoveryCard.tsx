import type { ReactNode } from 'react';
import { useAppName } from '../../i18n/use-app-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { QrCode } from '../../ui/qr/QrCode.tsx';
import { recoveryMessages } from './messages/catalog.ts';
import styles from './RecoveryCard.module.css';

export type CardContent = {
  /** Who and where: "Ana in Valley", each name isolated. */
  readonly owner: string;
  /** The QR's text, which is also what can be typed. */
  readonly card: string;
};

/** The card as it is shown and printed; `drawCard` paints the same as a picture. */
export function RecoveryCard({ owner, card }: CardContent): ReactNode {
  const t = useMessages(recoveryMessages);
  const appName = useAppName();
  return (
    <div className={styles.card}>
      <p className={styles.title}>
        {appName} · {t('title')}
      </p>
      <p className={styles.owner}>{owner}</p>
      <QrCode text={card} label={t('cardQr')} correction="quartile" />
      <p className={styles.text} dir="ltr">
        {card}
      </p>
      <p>{t('cardUse')}</p>
    </div>
  );
}
