import { IconListCheck, IconMailForward, IconScale, IconUserStar, IconWritingSign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { governingMessages } from '../../messages/catalog.ts';

/** In *More*: what concerns all, and what concerns me. */
export function MoreItems(): ReactNode {
  const t = useMessages(governingMessages);
  const group = useGroup();
  const { at } = useGroupPath();
  const mine = memberOf(group, group.me.member);
  return (
    <>
      <ListItem icon={IconListCheck} title={t('rules')} detail={t('rulesHow')} href={at('/rules')} />
      <ListItem icon={IconUserStar} title={t('whoDoes')} detail={t('whoDoesHow')} href={at('/roles')} />
      <ListItem icon={IconWritingSign} title={t('proposals')} detail={t('proposalsHow')} href={at('/proposals')} />
      {mine !== undefined && (
        <ListItem
          icon={IconScale}
          title={t('myTrust')}
          detail={t('myTrustHow')}
          href={at(`/people/${mine.member}/trust`)}
        />
      )}
      {mine?.coordinator === true && (
        <ListItem
          icon={IconMailForward}
          title={t('lostInvitations')}
          detail={t('lostInvitationsHow')}
          href={at('/lost-invitations')}
        />
      )}
    </>
  );
}
