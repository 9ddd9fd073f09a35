import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Progress.module.css';

/** How far long work is. `value` is 0–1, or `null` while that is unknown. */
export function Progress(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onCancel?: (() => void) | undefined;
}): ReactNode {
  const t = useMessages(uiMessages);
  const format = useFormat();
  const id = useId();
  const { value } = props;
  const share = value === null ? null : Math.min(Math.max(value, 0), 1);
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span id={id}>{props.label}</span>
        {share !== null && <span className={styles.share}>{format.percent(share)}</span>}
      </p>
      {/* Without a value the element itself says "unknown" to screen readers. */}
      <progress className={styles.bar} aria-labelledby={id} {...(share === null ? {} : { value: share })} max={1} />
      {props.onCancel !== undefined && (
        <Button icon={IconX} onPress={props.onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}
