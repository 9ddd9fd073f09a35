import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { startingMessages } from './messages/catalog.ts';
import styles from './Opening.module.css';

/** While something is fetched or read. Says so only after a moment, since most of it takes less. */
export function Opening(): ReactNode {
  const t = useMessages(startingMessages);
  return (
    <div className={styles.opening} role="status">
      {t('opening')}
    </div>
  );
}
