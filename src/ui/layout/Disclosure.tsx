import { type Icon, IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

/** More, for who wants it. */
export function Disclosure(props: {
  readonly summary: string;
  readonly children: ReactNode;
  readonly icon?: Icon | undefined;
  /** Only how it begins: afterwards its person decides. */
  readonly open?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
}): ReactNode {
  const { icon: Picture } = props;
  return (
    <details
      className={styles.disclosure}
      open={props.open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) props.onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        {Picture !== undefined && <Picture aria-hidden={true} />}
        <span className={styles.words}>{props.summary}</span>
        <IconChevronDown className={styles.chevron} aria-hidden={true} />
      </summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}
