import type { ReactNode } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useParties } from '../../../../view/parties.ts';

/** With whom this is done: face, name, and the letters that tell namesakes apart. */
export function Person({ account }: { readonly account: AccountId }): ReactNode {
  const { name, detail, face } = useParties()(account);
  return (
    <List>
      <ListItem title={<bdi>{name}</bdi>} detail={detail} lead={<Avatar {...face} />} />
    </List>
  );
}
