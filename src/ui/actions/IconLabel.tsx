import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './IconLabel.module.css';

/** A word with its icon. The icon is decoration: the word says everything. */
export function IconLabel(props: {
  readonly icon: Icon;
  readonly children: ReactNode;
  readonly tone?: 'ink' | 'soft' | 'leaf' | 'danger' | undefined;
}): ReactNode {
  const { icon: Picture, tone = 'ink' } = props;
  return (
    <span className={classNames(styles.iconLabel, styles[tone])}>
      <Picture className={styles.icon} aria-hidden={true} />
      <span>{props.children}</span>
    </span>
  );
}
