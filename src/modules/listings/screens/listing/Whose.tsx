import type { ReactNode } from 'react';
import type { AccountId, MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { type Party, useParties } from '../../../../view/parties.ts';
import { useNames } from '../../../../view/use-names.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Listing } from '../listing-view.ts';

const accountOf = (member: MemberId): AccountId => member as string as AccountId;

/** Whom to talk to. For somebody without a phone that is whoever keeps their account. */
export function Whose({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useMessages(listingsMessages);
  const names = useNames();
  const partyOf = useParties();
  const whose = partyOf(listing.account);
  const keeper = whose.kept?.keeper ?? null;
  const reach = t('reach', { name: whose.name });
  return (
    <>
      <List label={reach}>
        <Somebody party={whose} detail={whose.kept === null ? reach : whose.detail} />
        {keeper !== null && <Somebody party={partyOf(accountOf(keeper))} detail={t('keptBy', { name: whose.name })} />}
      </List>
      {listing.by !== null && listing.by !== keeper && <p>{t('writtenBy', { name: names.of(listing.by) })}</p>}
    </>
  );
}

function Somebody({ party, detail }: { readonly party: Party; readonly detail: string }): ReactNode {
  const { at } = useGroupPath();
  return (
    <ListItem lead={<Avatar {...party.face} />} title={<bdi>{party.name}</bdi>} detail={detail} href={at(party.path)} />
  );
}
