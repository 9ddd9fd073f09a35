import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { bookkeepingMessages } from '../../messages/catalog.ts';
import type { ClosingView } from './closing-view.ts';

/** The closers that stand, others that are proposed, and the way to choose. */
export function WhoCloses({ view }: { readonly view: ClosingView }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { number } = useFormat();
  const names = useNames();
  const { at } = useGroupPath();
  const { closers, proposed } = view;
  return (
    <Card title={t('who')}>
      <Stack>
        {closers.length === 0 ? <p>{t('whoNobody')}</p> : <Closers closers={closers} />}
        {closers.length > 1 && <p>{t('enough', { needed: number(view.needed), all: number(closers.length) })}</p>}
        {(closers.length === 1 || closers.length === 2) && <p>{t('fewWarning')}</p>}
        {proposed.length > 0 && (
          <List>
            {proposed.map(({ proposal, closers: others }) => (
              <ListItem
                key={proposal}
                icon={IconUsers}
                title={t('proposedNames', { names: names.list(others) })}
                href={at(`/proposals/${proposal}`)}
              />
            ))}
          </List>
        )}
        {(view.mayChoose || view.mayPropose) && (
          <ButtonLink icon={IconUsers} href={at('/closing/choose')}>
            {closers.length === 0 ? t('choose') : t('propose')}
          </ButtonLink>
        )}
      </Stack>
    </Card>
  );
}

function Closers({ closers }: Pick<ClosingView, 'closers'>): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const group = useGroup();
  const face = useFace();
  const names = useNames();
  return (
    <List label={t('who')}>
      {closers.map(({ member: id, ended }, place) => {
        const member = memberOf(group, id);
        const does = place === 0 ? t('keeper') : t('sealer');
        return (
          <ListItem
            key={id}
            lead={member && <Avatar {...face(member)} />}
            title={<bdi>{names.of(id)}</bdi>}
            detail={ended ? t('ended') : does}
          />
        );
      })}
    </List>
  );
}
