import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { meetingsMessages } from '../../messages/catalog.ts';
import type { Meeting } from '../meeting-view.ts';

/** Who is here, in the order in which they were written down. */
export function Present({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const t = useMessages(meetingsMessages);
  const { at } = useGroupPath();
  const partyOf = useParties();
  const { present, endedAt } = meeting;
  return (
    <Stack gap="small">
      <h2>{t(endedAt === null ? 'here' : 'wasHere', { count: present.length })}</h2>
      {present.length > 0 && (
        <LongList label={t('present')}>
          {present.map(partyOf).map(({ account, name, detail, face, path }) => (
            <ListItem
              key={account}
              lead={<Avatar {...face} />}
              title={<bdi>{name}</bdi>}
              detail={detail}
              href={at(path)}
            />
          ))}
        </LongList>
      )}
    </Stack>
  );
}
