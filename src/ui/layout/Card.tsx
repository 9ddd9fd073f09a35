import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import styles from './Card.module.css';

/** What belongs together. With a title it is a region that a screen reader can jump to. */
export function Card(props: {
  readonly children: ReactNode;
  readonly title?: string | undefined;
  readonly action?: ReactNode;
  readonly tone?: 'plain' | 'quiet' | 'maize' | undefined;
  readonly as?: 'section' | 'article' | 'div' | undefined;
}): ReactNode {
  const { as: Element = props.title === undefined ? 'div' : 'section', tone = 'plain' } = props;
  const titleId = useId();
  return (
    <Element
      className={classNames(styles.card, styles[tone])}
      aria-labelledby={props.title === undefined ? undefined : titleId}
    >
      {props.title !== undefined && (
        <div className={styles.head}>
          <h2 id={titleId}>{props.title}</h2>
          {props.action}
        </div>
      )}
      {props.children}
    </Element>
  );
}
