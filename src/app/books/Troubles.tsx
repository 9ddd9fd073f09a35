import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { ListItem } from '../../ui/layout/List.tsx';
import { LongList } from '../../ui/layout/LongList.tsx';
import { useGroup } from '../../view/stores.ts';
import type { BooksView } from '../../view/view-types.ts';
import { useRefusal } from '../frame/use-refusal.ts';
import { GivenBooks } from './GivenBooks.tsx';
import { booksMessages } from './messages/catalog.ts';
import { useNameOf } from './use-name-of.ts';

/** What arithmetic can not mend is shown, with names, and without blame. */
export function Troubles({ books }: { readonly books: BooksView }): ReactNode {
  const t = useMessages(booksMessages);
  const format = useFormat();
  const sayRule = useRefusal();
  const nameOf = useNameOf();
  const { group } = useGroup();
  return (
    <>
      <Card title={t('forks')}>
        {books.forks.length === 0 && <p>{t('forkNone')}</p>}
        {books.forks.map(({ device, member, seq }) => (
          <Notice
            key={`${device}-${seq}`}
            action={
              member === null ? undefined : <ButtonLink href={`/g/${group}/forks/${device}`}>{t('toFork')}</ButtonLink>
            }
          >
            {member === null
              ? t('forkUnknown', { seq: format.number(seq) })
              : t('fork', { name: nameOf(member), seq: format.number(seq) })}
          </Notice>
        ))}
      </Card>
      {books.givenBooks !== null && <GivenBooks given={books.givenBooks} />}
      {books.rejected.length > 0 && (
        <Card title={t('rejectedTitle')}>
          <p>{t('rejectedHow')}</p>
          <LongList label={t('rejectedTitle')}>
            {books.rejected.map(({ id, code, member }) => (
              <ListItem
                key={id}
                title={sayRule({ code }) ?? t('rejectedCode', { code })}
                detail={member === null ? undefined : t('rejectedBy', { name: nameOf(member) })}
              />
            ))}
          </LongList>
        </Card>
      )}
    </>
  );
}
