import { IconDoor, IconDoorEnter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import type { DoorView } from '../../view/view-types.ts';
import { Opening } from '../starting/Opening.tsx';
import { ChangeDoor } from './ChangeDoor.tsx';
import styles from './Door.module.css';
import { DoorForm } from './DoorForm.tsx';
import { doorMessages } from './messages/catalog.ts';
import { ShowDoor } from './ShowDoor.tsx';
import { useDoor } from './use-door.ts';

/** The group's door: coordinators open it, every member can show it. */
export function Door(): ReactNode {
  const t = useMessages(doorMessages);
  const { group } = useGroup();
  const door = useDoor();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {door === null ? <Opening /> : <AsItStands door={door} />}
    </Screen>
  );
}

function AsItStands({ door }: { readonly door: DoorView }): ReactNode {
  const t = useMessages(doorMessages);
  const { open, mine } = door;
  if (open === null && !mine) {
    return (
      <EmptyState icon={IconDoor} title={t('closed')}>
        {t('closedWho')}
      </EmptyState>
    );
  }
  if (open === null) {
    return (
      <>
        <p>{t('closed')}</p>
        <DoorForm before={null} />
      </>
    );
  }
  return (
    <>
      <div className={styles.onScreen}>
        {mine && !open.readable && <Notice tone="plain">{t('notReadable')}</Notice>}
        {mine && open.readable && !open.hung && <Notice tone="plain">{t('notHung')}</Notice>}
        {mine && open.readable && <WhoAsks door={door} />}
      </div>
      <ShowDoor open={open} />
      {mine && (
        <div className={styles.onScreen}>
          <Disclosure summary={t('save')}>
            <DoorForm before={open} />
          </Disclosure>
          <ChangeDoor open={open} />
        </div>
      )}
    </>
  );
}

function WhoAsks({ door }: { readonly door: DoorView }): ReactNode {
  const t = useMessages(doorMessages);
  const { group } = useGroup();
  return (
    <Card title={t('asks')}>
      {door.asks.length === 0 ? (
        <p>
          {t('asksNone')}. {t('asksNoneHow')}
        </p>
      ) : (
        <List label={t('asks')}>
          {door.asks.map(({ id, name, words }) => (
            <ListItem
              key={id}
              icon={IconDoorEnter}
              title={name}
              detail={<bdi>{words}</bdi>}
              href={`/g/${group}/door/${id}`}
            />
          ))}
        </List>
      )}
    </Card>
  );
}
