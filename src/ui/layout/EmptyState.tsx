import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Says that there is nothing yet and, always, what to do about it. */
export function EmptyState(props: {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  const { icon: Picture } = props;
  return (
    <div className={styles.empty}>
      <Picture className={styles.picture} aria-hidden={true} stroke={1.5} />
      <h2>{props.title}</h2>
      {props.children !== undefined && <p className={styles.sentence}>{props.children}</p>}
      {props.action}
    </div>
  );
}
