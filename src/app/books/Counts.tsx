import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { AmountText } from '../../ui/amounts/AmountText.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { useGroup } from '../../view/stores.ts';
import type { BooksView } from '../../view/view-types.ts';
import styles from './Fingerprints.module.css';
import { booksMessages } from './messages/catalog.ts';

const counted = ['accepted', 'rejected', 'unknown', 'waiting'] as const;

export function Counts({ books }: { readonly books: BooksView }): ReactNode {
  const t = useMessages(booksMessages);
  const format = useFormat();
  const { units } = useGroup();
  return (
    <>
      <Card title={t('sum')}>
        {units.map((unit) => (
          <output key={unit.id} aria-label={t('sum')}>
            <AmountText amount={books.sums.find((each) => each.unit === unit.id)?.sum ?? 0} unit={unit} size="large" />
          </output>
        ))}
        <p>{t('sumHow')}</p>
      </Card>
      <Card title={t('counts')}>
        <dl className={styles.numbers}>
          {counted.map((what) => (
            <div key={what} className={styles.number}>
              <dt>{t(what)}</dt>
              <dd>{format.number(books.counts[what])}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  );
}
