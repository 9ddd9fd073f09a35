import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../class-names.ts';
import styles from './OnPaper.module.css';

/** Takes the page's place on paper, as tables; on the screen it is not there. */
export function OnPaper(props: {
  readonly children: ReactNode;
  /** To be read by people who stand before it. */
  readonly large?: boolean | undefined;
}): ReactNode {
  useLayoutEffect(() => {
    document.body.dataset['printing'] = '';
    return () => {
      delete document.body.dataset['printing'];
    };
  }, []);
  return createPortal(
    <div className={classNames(styles.paper, props.large && styles.large)} data-paper="">
      {props.children}
    </div>,
    document.body,
  );
}
