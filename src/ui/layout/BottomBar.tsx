import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLink } from '../actions/link-context.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './BottomBar.module.css';

/** `count` is how many things wait there for me; none or 0 shows nothing. */
export type Place = {
  readonly href: string;
  readonly icon: Icon;
  readonly label: string;
  readonly count?: number | undefined;
  readonly current?: boolean | undefined;
};

/** A thumb reaches four places; a fifth would make all of them too small. */
type UpToFour<T> = readonly [T] | readonly [T, T] | readonly [T, T, T] | readonly [T, T, T, T];

export function BottomBar(props: { readonly label: string; readonly places: UpToFour<Place> }): ReactNode {
  return (
    <nav className={styles.bar} aria-label={props.label}>
      <ul className={styles.places}>
        {props.places.map((place) => (
          <li key={place.href}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PlaceLink(props: { readonly place: Place }): ReactNode {
  const { href, icon: Picture, label, count = 0, current = false } = props.place;
  const t = useMessages(uiMessages);
  const format = useFormat();
  const Link = useLink();
  return (
    <Link href={href} className={styles.place} aria-current={current ? 'page' : undefined}>
      <span className={styles.picture}>
        <Picture aria-hidden={true} />
        {count > 0 && (
          <span className={styles.count} aria-hidden="true">
            {format.number(count)}
          </span>
        )}
      </span>
      <span aria-hidden={count > 0 || undefined}>{label}</span>
      {count > 0 && <span className="visually-hidden">{t('waitingCount', { label, count })}</span>}
    </Link>
  );
}
