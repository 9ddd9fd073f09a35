import { Children, createContext, type ReactNode, useContext } from 'react';
import { type CustomContainerComponentProps, WindowVirtualizer } from 'virtua';
import styles from './List.module.css';
import { List, RowElement } from './List.tsx';

/** Fewer rows cost a cheap phone nothing, and stay in the page for "find in page". */
const plainRowsMax = 60;

const ListLabel = createContext<string | undefined>(undefined);

/** As `List`, for hundreds of rows: only those near the screen are in the page. The page itself must be what scrolls. */
export function LongList(props: { readonly children: ReactNode; readonly label?: string | undefined }): ReactNode {
  if (Children.count(props.children) <= plainRowsMax) return <List label={props.label}>{props.children}</List>;
  return (
    <ListLabel value={props.label}>
      {/* The list items are the ones that are moved into place; the rows stand inside them. */}
      <RowElement value="div">
        <WindowVirtualizer as={PlacedList} item="li">
          {props.children}
        </WindowVirtualizer>
      </RowElement>
    </ListLabel>
  );
}

function PlacedList({ style, children, ref }: CustomContainerComponentProps): ReactNode {
  return (
    <ul className={styles.list} style={style} ref={ref} aria-label={useContext(ListLabel)}>
      {children}
    </ul>
  );
}
