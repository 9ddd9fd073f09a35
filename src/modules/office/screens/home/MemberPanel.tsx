import { IconNotebook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { officeMessages } from '../../messages/catalog.ts';

/** On a member's page: whose accounts they keep. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(officeMessages);
  const { accounts } = useGroup();
  const { at } = useGroupPath();
  const partyOf = useParties();
  const kept = accounts.filter(({ keeper, takenOverBy }) => keeper === member && takenOverBy === null);
  if (kept.length === 0) return null;
  return (
    <Card title={t('keepsFor')} tone="quiet">
      <List label={t('keepsFor')}>
        {kept.map(({ account, shortCode, is }) => {
          const { name, face } = partyOf(account);
          return (
            <ListItem
              key={account}
              lead={is === 'group' ? undefined : <Avatar {...face} />}
              icon={is === 'group' ? IconNotebook : undefined}
              title={<bdi>{name}</bdi>}
              detail={shortCode}
              href={at(`/kept/${account}`)}
            />
          );
        })}
      </List>
    </Card>
  );
}
