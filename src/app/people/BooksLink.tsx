import { IconListDetails } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import { peopleMessages } from './messages/catalog.ts';

/** To a neighbour's balance and payments, where they are shown to this member. */
export function BooksLink({ member }: { readonly member: MemberId }): ReactNode {
  const t = useMessages(peopleMessages);
  const { group } = useGroup();
  const books = useQuery('exchange.booksOf', { member, most: 0 })?.books ?? null;
  if (books === null) return null;
  return (
    <ButtonLink icon={IconListDetails} href={`/g/${group}/people/${member}/books`}>
      {t('toBooks')}
    </ButtonLink>
  );
}
