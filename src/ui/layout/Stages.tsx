import { type Icon, IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Stages.module.css';

export type Stage = { readonly name: string; readonly detail?: ReactNode };

type Standing = 'done' | 'now' | 'later';

const icons: Record<Standing, Icon> = { done: IconCircleCheck, now: IconCircleDot, later: IconCircleDashed };
const words = { done: 'stageDone', now: 'stageNow', later: 'stageLater' } as const;

/**
 * Stages that somebody passes in months, not in minutes: "Newcomer, Vouched, Full". `current` counts from 0; at
 * `stages.length` all are done. Each says in words where it stands.
 */
export function Stages(props: {
  readonly label: string;
  readonly stages: readonly Stage[];
  readonly current: number;
}): ReactNode {
  const t = useMessages(uiMessages);
  return (
    <ol className={styles.stages} aria-label={props.label}>
      {props.stages.map(({ name, detail }, at) => {
        const standing = at < props.current ? 'done' : at === props.current ? 'now' : 'later';
        const Picture = icons[standing];
        return (
          <li
            key={name}
            className={classNames(styles.stage, styles[standing])}
            aria-current={standing === 'now' ? 'step' : undefined}
          >
            <Picture className={styles.mark} aria-hidden={true} />
            <div className={styles.body}>
              <p className={styles.head}>
                <span className={styles.name}>{name}</span>{' '}
                <span className={styles.standing}>{t(words[standing])}</span>
              </p>
              {detail !== undefined && <div className={styles.detail}>{detail}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
