import { IconScale, IconUserStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { governingMessages } from '../messages/catalog.ts';

/** On a member's page: how far they are trusted, by whose word, and who does what in the group. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  return (
    <>
      <ButtonLink icon={IconScale} href={at(`/people/${member}/trust`)}>
        {t('trustTitle')}
      </ButtonLink>
      <ButtonLink icon={IconUserStar} href={at('/roles')}>
        {t('whoDoes')}
      </ButtonLink>
    </>
  );
}
