import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import type { BooksView } from '../../view/view-types.ts';
import styles from './Fingerprints.module.css';
import { booksMessages } from './messages/catalog.ts';

export function Fingerprints({ books }: { readonly books: BooksView }): ReactNode {
  const t = useMessages(booksMessages);
  return (
    <Disclosure summary={t('compare')} open={true}>
      <Fingerprint label={t('state')} value={books.state} />
      <Fingerprint label={t('entries')} value={books.entries} />
      <p>{t('fingerprintHow')}</p>
    </Disclosure>
  );
}

/** In groups of four, which two people can read to one another. Spaces are drawn, so what is copied has none. */
function Fingerprint({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <div>
      <h2 className={styles.label}>{label}</h2>
      <output className={styles.value} aria-label={label} dir="ltr">
        {(value.match(/.{1,4}/g) ?? []).map((four, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fingerprint do not move
          <span key={at}>{four}</span>
        ))}
      </output>
    </div>
  );
}
