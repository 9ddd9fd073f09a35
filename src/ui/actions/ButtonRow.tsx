import type { ReactNode } from 'react';
import styles from './ButtonRow.module.css';

/** Buttons that belong together: of equal width side by side, or below one another when their words need the room. */
export function ButtonRow(props: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.row}>{props.children}</div>;
}
