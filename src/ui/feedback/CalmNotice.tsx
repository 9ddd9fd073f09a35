import { type Icon, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './CalmNotice.module.css';

/**
 * For what has to be understood before it is acted on, and is no emergency: what happened, what it means, what can be
 * done. It interrupts nobody: it has no colour of danger, and is not read out before its turn.
 */
export function CalmNotice(props: {
  readonly title: string;
  /** One to three short ones. */
  readonly sentences: readonly [string, string?, string?];
  readonly icon?: Icon | undefined;
  /** The one thing to do, a `Button` or `ButtonLink`. */
  readonly action?: ReactNode;
}): ReactNode {
  const { icon: Picture = IconInfoCircle } = props;
  const id = useId();
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <div className={styles.head}>
        <Picture className={styles.icon} aria-hidden={true} />
        <h2 id={id} className={styles.title}>
          {props.title}
        </h2>
      </div>
      {props.sentences.map((sentence) => sentence !== undefined && <p key={sentence}>{sentence}</p>)}
      {props.action !== undefined && <div className={styles.action}>{props.action}</div>}
    </section>
  );
}
