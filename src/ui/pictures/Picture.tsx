import { type ReactNode, useState } from 'react';
import { Sheet } from '../overlays/Sheet.tsx';
import styles from './Picture.module.css';
import { useObjectUrl } from './use-object-url.ts';

/** Beside one another where there is room; what can be done about one stands below it. */
export const Pictures = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className={styles.pictures}>{children}</div>
);

/** A photo as wide as its column; a tap shows it as large as the phone allows. */
export function Picture(props: {
  readonly photo: Uint8Array;
  /** What is on it, for who can not see it. */
  readonly name: string;
  /** Over the large one. */
  readonly title: string;
}): ReactNode {
  const { photo, name, title } = props;
  const url = useObjectUrl(photo);
  const [large, setLarge] = useState(false);
  if (url === undefined) return null;
  return (
    <>
      <button type="button" className={styles.picture} onClick={() => setLarge(true)}>
        <img src={url} alt={name} />
      </button>
      <Sheet title={title} whole={true} open={large} onClose={() => setLarge(false)}>
        <img className={styles.large} src={url} alt={name} />
      </Sheet>
    </>
  );
}

/** A small one before the words of a row. They say what it is, so it is hidden from screen readers. */
export function Thumbnail({ photo }: { readonly photo: Uint8Array }): ReactNode {
  const url = useObjectUrl(photo);
  return (
    <span className={styles.thumbnail} aria-hidden={true}>
      {url !== undefined && <img src={url} alt="" />}
    </span>
  );
}
