import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Avatar } from '../../ui/people/Avatar.tsx';
import { useFace } from '../../view/face.ts';
import type { RoleHolder, RoleParts } from '../../view/module-screens.ts';
import { memberOf, useGroup } from '../../view/stores.ts';
import { useNames } from '../../view/use-names.ts';
import { Drawing } from '../help/Drawing.tsx';
import { rolesMessages } from './messages/catalog.ts';

/** Stays with one role, and so with the hooks of one module. */
export function RoleCard({ role }: { readonly role: RoleParts }): ReactNode {
  const { group } = useGroup();
  const words = role.useWords();
  const holders = role.useHolders();
  return (
    <Card title={words.name}>
      <Stack>
        <Drawing picture={role.picture} />
        <p>{words.may}</p>
        {holders !== null &&
          (holders.length === 0 ? (
            <p>{words.nobody}</p>
          ) : (
            <List label={words.name}>
              {holders.map((holder) => (
                <Holder key={holder.member} {...holder} />
              ))}
            </List>
          ))}
        <ButtonLink href={`/g/${group}${role.href}`}>{words.choose}</ButtonLink>
      </Stack>
    </Card>
  );
}

function Holder({ member: id, until }: RoleHolder): ReactNode {
  const t = useMessages(rolesMessages);
  const format = useFormat();
  const face = useFace();
  const names = useNames();
  const group = useGroup();
  const member = memberOf(group, id);
  const term = until === null ? t('noTerm') : t('until', { date: format.day(until) });
  return (
    <ListItem
      lead={member && <Avatar {...face(member)} />}
      title={<bdi>{names.of(id)}</bdi>}
      detail={id === group.me.member ? `${t('you')} · ${term}` : term}
      href={`/g/${group.group}/people/${id}`}
    />
  );
}
