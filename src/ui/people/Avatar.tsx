import { IconBuildingStore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import styles from './Avatar.module.css';
import { initialsOf } from './initials.ts';
import { Portrait } from './Portrait.tsx';

/** A member's picture. Always beside the name, so it is hidden from screen readers. */
export function Avatar(props: {
  readonly name: string;
  /** An object URL of the photo. */
  readonly photo?: string | undefined;
  /** The seed of a drawn face, for members of the demo village. */
  readonly portrait?: string | undefined;
  /** No face is drawn of an organisation. */
  readonly isOrganisation?: boolean | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}): ReactNode {
  const { direction } = useLanguage();
  const { name, photo, portrait, isOrganisation = false, size = 'medium' } = props;
  return (
    <span className={classNames(styles.avatar, styles[size])} aria-hidden="true">
      {photo !== undefined ? (
        <img className={styles.photo} src={photo} alt="" />
      ) : isOrganisation ? (
        <IconBuildingStore className={styles.house} />
      ) : portrait !== undefined ? (
        <Portrait seed={portrait} />
      ) : (
        <span className={styles.initials}>{name === '' && direction === 'rtl' ? '؟' : initialsOf(name)}</span>
      )}
    </span>
  );
}
