import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLink } from '../actions/link-context.ts';
import { classNames } from '../class-names.ts';
import styles from './StatusLine.module.css';

export type StatusPart = { readonly icon: Icon; readonly text: string };

/** Where things stand, in a row: "On this phone · carried to 3 members · on the relay". With `href`, why it says so. */
export function StatusLine(props: {
  readonly parts: readonly StatusPart[];
  readonly href?: string | undefined;
}): ReactNode {
  const Link = useLink();
  const content = props.parts.map(({ icon: Picture, text }, at) => (
    <span key={text} className={styles.part}>
      <Picture className={styles.icon} aria-hidden={true} />
      <span>{text}</span>
      {at < props.parts.length - 1 && <span className="visually-hidden"> · </span>}
    </span>
  ));
  if (props.href === undefined) return <p className={styles.line}>{content}</p>;
  return (
    <Link href={props.href} className={classNames(styles.line, styles.link)}>
      {content}
    </Link>
  );
}
