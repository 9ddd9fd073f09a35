import { IconClipboardList } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { ListingItem } from '../list/ListingItem.tsx';
import { everything, findArgs } from '../list/look.ts';

const fewest = 3;

/** On Home: the freshest of what others have and need, and the way to all of it. */
export function HomePanel(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const found = useQuery('listings.find', {
    ...findArgs({ ...everything, most: fewest }, null),
    whose: 'others',
  });
  if (found === null) return null;
  const now = Date.now();
  return (
    <Stack gap="small">
      <h2>{t('home')}</h2>
      {found.rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <List label={t('home')}>
          {found.rows.map((listing) => (
            <ListingItem key={listing.id} listing={listing} now={now} />
          ))}
        </List>
      )}
      <ButtonLink icon={IconClipboardList} href={at('/market')}>
        {t('toList')}
      </ButtonLink>
    </Stack>
  );
}
