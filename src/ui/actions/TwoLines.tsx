import type { ReactNode } from 'react';
import styles from './Button.module.css';

/** Words of any length, of which at most two lines are seen; whoever hears them hears all. For what people wrote, in a button. */
export function TwoLines({ children }: { readonly children: ReactNode }): ReactNode {
  return <bdi className={styles.two}>{children}</bdi>;
}
