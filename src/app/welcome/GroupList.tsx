import { IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { GroupSummary } from '../../view/view-types.ts';
import { AsksLink } from '../asking/AsksLink.tsx';
import { LostBooks } from '../returning/LostBooks.tsx';
import { welcomeMessages } from './messages/catalog.ts';
import { SettingsLink } from './SettingsLink.tsx';
import { WaysIn } from './WaysIn.tsx';

export function GroupList({ groups }: { readonly groups: readonly GroupSummary[] }): ReactNode {
  const t = useMessages(welcomeMessages);
  const waiting = (errands: number): string =>
    errands === 0 ? t('groupNothing') : t('groupWaiting', { count: errands });
  return (
    <Screen
      title={t('groups')}
      action={<SettingsLink />}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <LostBooks />
      <List label={t('groups')}>
        {groups.map(({ group, name, demo, errands }) => (
          <ListItem
            key={group}
            icon={IconUsersGroup}
            title={name}
            detail={demo ? `${t('groupDemo')} · ${waiting(errands)}` : waiting(errands)}
            href={`/g/${group}`}
          />
        ))}
      </List>
      <AsksLink />
      <Card title={t('another')} tone="quiet">
        <WaysIn demo={groups.some((each) => each.demo) ? null : 'quiet'} />
      </Card>
    </Screen>
  );
}
