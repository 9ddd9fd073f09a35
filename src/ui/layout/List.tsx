import { type Icon, IconChevronRight } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext } from 'react';
import { useLink } from '../actions/link-context.ts';
import { classNames } from '../class-names.ts';
import styles from './List.module.css';

export function List(props: { readonly children: ReactNode; readonly label?: string | undefined }): ReactNode {
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** What can be done about the row above, without leaving the list: buttons in a `ButtonRow`. */
export function ListActions({ children }: { readonly children: ReactNode }): ReactNode {
  const Element = useContext(RowElement);
  return <Element className={styles.actions}>{children}</Element>;
}

export type ListItemProps = {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: Icon | undefined;
  /** A picture before the words instead of an icon, such as an `Avatar`. */
  readonly lead?: ReactNode;
  /** What stands at the end of the row: an amount, a date. */
  readonly trail?: ReactNode;
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Several can be chosen, and a tap chooses this one or lets it go: `mark` shows which, in place of the arrow. */
  readonly ticked?: { readonly is: boolean; readonly mark: ReactNode } | undefined;
};

/** What a row is made of: `li`, unless the list makes those itself (`LongList`). */
export const RowElement = createContext<'li' | 'div'>('li');

/** A row. With `href` or `onPress` all of it is one target, so it must hold no other link or button. */
export function ListItem(props: ListItemProps): ReactNode {
  const Link = useLink();
  const Element = useContext(RowElement);
  const tappable = classNames(styles.row, styles.tappable);
  if (props.href !== undefined) {
    return (
      <Element>
        <Link href={props.href} className={tappable}>
          <RowContent {...props} />
        </Link>
      </Element>
    );
  }
  if (props.onPress !== undefined) {
    return (
      <Element>
        <button type="button" className={tappable} aria-pressed={props.ticked?.is} onClick={props.onPress}>
          <RowContent {...props} />
        </button>
      </Element>
    );
  }
  return (
    <Element className={styles.row}>
      <RowContent {...props} />
    </Element>
  );
}

function RowContent({ icon: Picture, lead, title, detail, trail, href, onPress, ticked }: ListItemProps): ReactNode {
  const picture = Picture === undefined ? lead : <Picture aria-hidden={true} />;
  return (
    <>
      {picture !== undefined && <span className={styles.lead}>{picture}</span>}
      <span className={styles.rest}>
        <span className={styles.body}>
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </span>
          {trail !== undefined && <span className={styles.trail}>{trail}</span>}
        </span>
        {(href ?? onPress) !== undefined &&
          (ticked?.mark ?? <IconChevronRight className={styles.chevron} aria-hidden={true} />)}
      </span>
    </>
  );
}
