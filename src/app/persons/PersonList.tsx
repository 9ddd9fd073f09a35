import { IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { chosenPerson, persons } from '../platform/person.ts';
import { changePerson } from './change-person.ts';
import { personsMessages } from './messages/catalog.ts';

/** One tap each; whoever uses the phone now is said to. Before that is known, each says who they are. */
export function PersonList(): ReactNode {
  const t = useMessages(personsMessages);
  const current = chosenPerson();
  return (
    <List label={t('list')}>
      {persons().map(({ id, name }) =>
        id === current ? (
          <ListItem key={id} icon={IconUser} title={<bdi>{name}</bdi>} detail={t('you')} />
        ) : (
          <ListItem
            key={id}
            icon={IconUser}
            title={t(current === null ? 'iAm' : 'change', { name })}
            onPress={() => changePerson(id)}
          />
        ),
      )}
    </List>
  );
}
