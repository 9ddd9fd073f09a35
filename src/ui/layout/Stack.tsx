import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './Stack.module.css';

/** Things below one another, evenly spaced. */
export function Stack(props: {
  readonly children: ReactNode;
  readonly gap?: 'small' | 'medium' | 'large' | undefined;
}): ReactNode {
  return <div className={classNames(styles.stack, styles[props.gap ?? 'medium'])}>{props.children}</div>;
}

/** Things beside one another, wrapping when there is no room. `spread` puts the room between them. */
export function Row(props: {
  readonly children: ReactNode;
  readonly spread?: boolean | undefined;
  /** *span*: where only words may stand, as in the title of a row of a list. */
  readonly as?: 'div' | 'span' | undefined;
}): ReactNode {
  const { as: Element = 'div' } = props;
  return <Element className={classNames(styles.row, props.spread && styles.spread)}>{props.children}</Element>;
}
