import type { ReactNode } from 'react';
import styles from './EvenRow.module.css';

/** Three small things of equal width in one row; where that would be tight all are below one another, and never two and one. */
export function EvenRow(props: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.row}>{props.children}</div>;
}
