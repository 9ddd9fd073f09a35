import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './Key.module.css';

/** One of several keys that change a number by a tap. */
export function Key(props: {
  readonly onPress: () => void;
  /** A single `sign`, set large, or `words`, set small; what has an icon needs neither. */
  readonly shows?: 'sign' | 'words' | undefined;
  readonly disabled?: boolean | undefined;
  /** What is read out, where `children` are an icon alone. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { shows } = props;
  return (
    <button
      type="button"
      className={classNames(styles.key, shows !== undefined && styles[shows])}
      disabled={props.disabled}
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
