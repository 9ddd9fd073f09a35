import { type Icon, IconInfoCircle, IconLockOpen, IconMasksTheater, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../messages/catalog.ts';
import styles from './Banner.module.css';

export type BannerKind = 'demo' | 'update' | 'weak-keys' | 'plain';

const looks = {
  demo: { icon: IconMasksTheater, word: 'bannerDemo' },
  update: { icon: IconRefresh, word: 'bannerUpdate' },
  'weak-keys': { icon: IconLockOpen, word: 'bannerWeakKeys' },
  plain: { icon: IconInfoCircle, word: 'bannerPlain' },
} as const satisfies Record<BannerKind, { icon: Icon; word: string }>;

/** Something true of the whole app just now, above every screen. */
export function Banner(props: {
  readonly kind: BannerKind;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  const t = useMessages(uiMessages);
  const { icon: Picture, word } = looks[props.kind];
  return (
    <aside className={styles.banner} aria-label={t(word)}>
      <Picture className={styles.icon} aria-hidden={true} />
      <p className={styles.words}>
        <strong>{t(word)}</strong> · {props.children}
      </p>
      {props.action}
    </aside>
  );
}
