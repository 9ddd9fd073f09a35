import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { governingMessages } from '../messages/catalog.ts';
import { useGroupPath } from './group-path.ts';

/** On a member's page: the way to how far they are trusted, and by whose word. */
export function MemberPanel({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  return (
    <ButtonLink icon={IconScale} href={at(`/people/${member}/trust`)}>
      {t('trustTitle')}
    </ButtonLink>
  );
}
