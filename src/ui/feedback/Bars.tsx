import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { IconLabel } from '../actions/IconLabel.tsx';
import own from './Bars.module.css';
import styles from './Progress.module.css';
import marks from './Quorum.module.css';

export type Bar = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  /** What stands at the end of the line, where it is no bare number. */
  readonly shown?: string | undefined;
  /** Beside the label, where a bar stands for more than its number: what was chosen, what is out. Said in the label too. */
  readonly icon?: Icon | undefined;
};

/** Numbers beside one another, each with its bar: the number says all, and the bar is for the eye. */
export function Bars(props: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly most?: number;
}): ReactNode {
  const { number } = useFormat();
  const most = Math.max(1, props.most ?? 0, ...props.bars.map(({ value }) => value));
  return (
    <ul aria-label={props.label} className={styles.progress}>
      {props.bars.map(({ id, label, value, shown, icon }) => (
        <li key={id} className={styles.progress}>
          <div className={styles.words}>
            <span>{icon === undefined ? label : <IconLabel icon={icon}>{label}</IconLabel>}</span>
            <span className={own.value}>{shown ?? number(value)}</span>
          </div>
          <div className={marks.marks} aria-hidden="true">
            <span className={marks.bar}>
              <span className={marks.share} style={{ inlineSize: `${(value / most) * 100}%` }} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
