import type { ReactNode } from 'react';
import styles from './Mark.module.css';

/** Eight letters to compare between two phones, in the same order in every language. */
export const Mark = ({ mark }: { readonly mark: string }): ReactNode => (
  <p className={styles.mark} dir="ltr">
    {mark.slice(0, 4)} {mark.slice(4)}
  </p>
);
