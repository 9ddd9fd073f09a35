import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Card } from '../../ui/layout/Card.tsx';
import type { BooksView } from '../../view/view-types.ts';
import { booksMessages } from './messages/catalog.ts';
import { useNameOf } from './use-name-of.ts';

/** Closed books that this phone began with, and that the history does not come to. */
export function GivenBooks({ given }: { readonly given: NonNullable<BooksView['givenBooks']> }): ReactNode {
  const t = useMessages(booksMessages);
  const format = useFormat();
  const nameOf = useNameOf();
  const { since, sealedBy } = given;
  return (
    <Card title={t('givenTitle')}>
      <p>{t('given', { date: format.day(since) })}</p>
      {sealedBy.length > 0 && <p>{t('givenSealedBy', { names: format.list(sealedBy.map(nameOf)) })}</p>}
      <p>{t('givenHow')}</p>
    </Card>
  );
}
