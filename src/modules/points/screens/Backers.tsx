import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ListItem } from '../../../ui/layout/List.tsx';
import { TitledList } from '../../../ui/layout/TitledList.tsx';
import { Avatar } from '../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useParties } from '../../../view/parties.ts';
import { pointsMessages } from '../messages/catalog.ts';
import type { Support } from './support-view.ts';

/** Who backs it now, most first. */
export function Backers({ about: { backers } }: { readonly about: Support }): ReactNode {
  const t = useMessages(pointsMessages);
  const { at } = useGroupPath();
  const partyOf = useParties();
  return (
    <TitledList title={t('whoBacks')}>
      {backers.map(({ account, points, counted }) => {
        const { name, face, path } = partyOf(account);
        return (
          <ListItem
            key={account}
            lead={<Avatar {...face} />}
            title={name}
            detail={counted < points ? t('ofThemCount', { count: counted }) : undefined}
            trail={t('points', { count: points })}
            href={at(path)}
          />
        );
      })}
    </TitledList>
  );
}
