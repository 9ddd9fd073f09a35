import {
  IconBook2,
  IconCards,
  IconCloud,
  IconDeviceMobile,
  IconFile,
  IconFileExport,
  IconInfoCircle,
  IconListDetails,
  IconQrcode,
  IconSettings,
  IconTools,
  IconUser,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useUsedParts } from '../frame/module-parts.ts';
import { goTo } from '../routing/hash-location.ts';
import { moreMessages } from './messages/catalog.ts';

/**
 * Every page that no tab leads to. The demo has no real neighbours to invite and no card to make; whoever is a member no
 * more finds their history here, and the way out.
 */
export function More(): ReactNode {
  const t = useMessages(moreMessages);
  const { group, demo, me } = useGroup();
  const signs = me.standing === 'admitted' || me.standing === 'waiting';
  const isOver = me.standing === 'left' || me.standing === 'removed';
  const place = (path: string): string => `/g/${group}${path}`;
  return (
    <Screen title={t('title')} help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}>
      {!isOver && (
        <Suspense>
          <Tools />
        </Suspense>
      )}
      <Card title={t('group')}>
        <List>
          {isOver && <ListItem icon={IconListDetails} title={t('history')} href={place('/statement')} />}
          {!demo && signs && (
            <ListItem icon={IconUserPlus} title={t('invite')} onPress={() => goTo(place('/invite'))} />
          )}
          {!isOver && <ListItem icon={IconTools} title={t('ourTools')} href={place('/tools')} />}
          <ListItem icon={IconInfoCircle} title={t('about')} href={place('/about')} />
          <ListItem icon={IconBook2} title={t('books')} href={place('/books')} />
          {!demo && !isOver && <ListItem icon={IconQrcode} title={t('news')} href={place('/news')} />}
          <ListItem icon={IconCloud} title={t('reach')} detail={t('reachHow')} href={place('/reach')} />
          <ListItem icon={IconFileExport} title={t(isOver ? 'takeWith' : 'export')} href={place('/export')} />
        </List>
      </Card>
      <Card title={t('me')}>
        <List>
          {(demo || signs) && <ListItem icon={IconUser} title={t('profile')} href={place('/profile')} />}
          {!demo && (signs || me.recoveryOpen) && (
            <ListItem icon={IconCards} title={me.recoveryOpen ? t('recovery') : t('renew')} href={place('/recovery')} />
          )}
          {!demo && <ListItem icon={IconDeviceMobile} title={t('devices')} href={place('/devices')} />}
          <Suspense>
            <AboutMe />
          </Suspense>
        </List>
      </Card>
      <Card title={t('app')}>
        <List>
          <ListItem icon={IconUsersGroup} title={t('groups')} href="/" />
          <ListItem icon={IconFile} title={t('open')} href="/open" />
          <ListItem icon={IconSettings} title={t('settings')} href="/settings" />
        </List>
      </Card>
    </Screen>
  );
}

/** What tools add about whoever holds this phone. */
function AboutMe(): ReactNode {
  return useUsedParts().map(({ name, MeItems }) => MeItems && <MeItems key={name} />);
}

function Tools(): ReactNode {
  const t = useMessages(moreMessages);
  const items = useUsedParts().map(({ name, MoreItems }) => MoreItems && <MoreItems key={name} />);
  return items.some((item) => item !== undefined) ? (
    <Card title={t('tools')}>
      <List>{items}</List>
    </Card>
  ) : null;
}
