import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Steps.module.css';

/** How far along a short flow is. `current` counts from 0. */
export function Steps(props: {
  readonly label: string;
  readonly steps: readonly string[];
  readonly current: number;
}): ReactNode {
  const t = useMessages(uiMessages);
  const format = useFormat();
  const words = t('stepOf', {
    step: format.number(props.current + 1),
    steps: format.number(props.steps.length),
    name: props.steps[props.current] ?? '',
  });
  return (
    <section className={styles.steps} aria-label={props.label}>
      <p className={styles.words}>{words}</p>
      <div className={styles.marks} aria-hidden="true">
        {props.steps.map((step, at) => (
          <span key={step} className={classNames(styles.mark, at <= props.current && styles.done)} />
        ))}
      </div>
    </section>
  );
}
