import { IconChecklist, IconDots, IconHome, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { BottomBar } from '../../ui/layout/BottomBar.tsx';
import { useHeightAs } from '../../ui/layout/use-height-as.ts';
import { useGroup } from '../../view/stores.ts';
import { useOwnErrands } from '../for-me/use-own-errands.ts';
import { useUnfinished } from '../for-me/use-unfinished.ts';
import { frameMessages } from './messages/catalog.ts';
import { useModuleParts } from './module-parts.ts';
import styles from './Places.module.css';
import { ShowAmounts } from './ShowAmounts.tsx';

/** What stays below every screen of the group: what can still be undone, and the four places. */
export function Places(): ReactNode {
  const t = useMessages(frameMessages);
  const { group, errands } = useGroup();
  const own = useOwnErrands();
  const unfinished = useUnfinished();
  const [path] = useLocation();
  const bar = useRef<HTMLDivElement>(null);
  // A screen's own sticky footer stands above the bar, which grows with the text and with what can be undone.
  useHeightAs('--below', bar);

  const home = `/g/${group}`;
  const at = (place: string): boolean => path === `${home}${place}` || path.startsWith(`${home}${place}/`);
  return (
    <div className={styles.below} ref={bar}>
      {useModuleParts().map(({ name, FrameBar }) => FrameBar && <FrameBar key={name} />)}
      <ShowAmounts />
      <BottomBar
        label={t('places')}
        places={[
          { href: home, icon: IconHome, label: t('home'), current: path === home },
          {
            href: `${home}/for-me`,
            icon: IconChecklist,
            label: t('forMe'),
            count: errands.length + own.length + unfinished.length,
            current: at('/for-me'),
          },
          { href: `${home}/people`, icon: IconUsers, label: t('people'), current: at('/people') },
          { href: `${home}/more`, icon: IconDots, label: t('more'), current: at('/more') },
        ]}
      />
    </div>
  );
}
