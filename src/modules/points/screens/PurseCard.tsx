import { IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { List, ListItem } from '../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useWho } from '../../../view/use-who.ts';
import { pointsMessages } from '../messages/catalog.ts';
import type { Purse } from './support-view.ts';

/** What somebody has left to give, and where the rest is. */
export function PurseCard({
  purse: { account, all, left, given, idle, uncounted },
}: {
  readonly purse: Purse;
}): ReactNode {
  const t = useMessages(pointsMessages);
  const format = useFormat();
  const { at } = useGroupPath();
  const { isMe, name } = useWho()(account);
  return (
    <Card title={isMe ? t('yourPoints') : t('pointsOf', { name })}>
      <p>{t('left', { count: left, all: format.number(all) })}</p>
      {idle && <Notice tone="warning">{isMe ? t('idleMe') : t('idleOther', { name })}</Notice>}
      {uncounted > 0 && <Notice tone="warning">{t('tooMany', { count: uncounted, all: format.number(all) })}</Notice>}
      {given.length > 0 && (
        <Disclosure summary={t('whereTheyAre')} icon={IconStar}>
          <List label={t('whereTheyAre')}>
            {given.map(({ decision, title, points }) => (
              <ListItem
                key={decision}
                title={<bdi>{title}</bdi>}
                trail={t('points', { count: points })}
                href={at(`/points/${decision}`)}
              />
            ))}
          </List>
        </Disclosure>
      )}
    </Card>
  );
}
