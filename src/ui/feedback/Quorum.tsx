import { IconCheck, IconCircleCheck, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './Quorum.module.css';

/** With more than these, marks of one person each would be too small to tell apart. */
const marksMost = 12;

/**
 * How many of those who are wanted have done their part. `children` says it in a sentence, "2 of 3 have checked"; the
 * marks show the same to the eye. More than are wanted is as good as all.
 */
export function Quorum(props: {
  readonly children: ReactNode;
  readonly done: number;
  readonly of: number;
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  const { of } = props;
  const done = Math.min(Math.max(props.done, 0), of);
  const isReached = done === of;
  const marks = Array.from({ length: of <= marksMost ? of : 0 }, (_, at) => ({
    place: `mark-${at}`,
    isDone: at < done,
  }));
  const Picture = isReached ? IconCircleCheck : IconUsers;
  return (
    <div className={classNames(styles.quorum, isReached && styles.reached)}>
      <Picture className={styles.icon} aria-hidden={true} />
      <div className={styles.body}>
        <p className={styles.words}>{props.children}</p>
        <div className={styles.marks} aria-hidden="true">
          {marks.map(({ place, isDone }) => (
            <span key={place} className={classNames(styles.mark, isDone && styles.done)}>
              {isDone && <IconCheck className={styles.check} />}
            </span>
          ))}
          {of > marksMost && (
            <span className={styles.bar}>
              <span className={styles.share} style={{ inlineSize: `${(done / of) * 100}%` }} />
            </span>
          )}
        </div>
        {props.detail !== undefined && <div className={styles.detail}>{props.detail}</div>}
      </div>
      {props.action !== undefined && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
