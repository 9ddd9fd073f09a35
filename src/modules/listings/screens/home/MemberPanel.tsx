import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { ListingItem } from '../list/ListingItem.tsx';
import { everything, findArgs } from '../list/look.ts';

const fewest = 5;

/** On a member's page: what they have and need. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const names = useNames();
  const found = useQuery('listings.find', findArgs({ ...everything, most: fewest }, member));
  if (found === null || found.rows.length === 0) return null;
  const title = t('theirs', { name: names.of(member) });
  const now = Date.now();
  return (
    <Card title={title}>
      <List label={title}>
        {found.rows.map((listing) => (
          <ListingItem key={listing.id} listing={listing} now={now} />
        ))}
      </List>
      {found.all > found.rows.length && <ButtonLink href={at(`/market?of=${member}`)}>{t('showAll')}</ButtonLink>}
    </Card>
  );
}
