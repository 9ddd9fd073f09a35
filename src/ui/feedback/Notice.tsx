import { type Icon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'plain' | 'good' | 'warning' | 'problem';

const icons: Record<NoticeTone, Icon> = {
  plain: IconInfoCircle,
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  problem: IconAlertTriangle,
};

/** One sentence that stays on the page. With `live` it is read out when it appears; a problem interrupts. */
export function Notice(props: {
  readonly children: ReactNode;
  readonly tone?: NoticeTone | undefined;
  readonly action?: ReactNode;
  readonly live?: boolean | undefined;
}): ReactNode {
  const { tone = 'plain', live = false } = props;
  const Picture = icons[tone];
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={live ? (tone === 'problem' ? 'alert' : 'status') : undefined}
    >
      <Picture className={styles.icon} aria-hidden={true} />
      <div className={styles.words}>{props.children}</div>
      {props.action !== undefined && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
