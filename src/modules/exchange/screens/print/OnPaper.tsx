import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './OnPaper.module.css';

/** Takes the page's place on paper, as tables; on the screen it is not there. */
export function OnPaper({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    document.body.dataset['printing'] = '';
    return () => {
      delete document.body.dataset['printing'];
    };
  }, []);
  return createPortal(
    <div className={styles.paper} data-paper="">
      {children}
    </div>,
    document.body,
  );
}
