import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { List } from '../../ui/layout/List.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import type { BooksView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { useUsedParts } from '../frame/module-parts.ts';
import { Counts } from './Counts.tsx';
import { Fingerprints } from './Fingerprints.tsx';
import { booksMessages } from './messages/catalog.ts';
import { Troubles } from './Troubles.tsx';
import { Verdict } from './Verdict.tsx';

/** The books as two phones compare them. */
export function Books(): ReactNode {
  const t = useMessages(booksMessages);
  const { group } = useGroup();
  const books = useBooks();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {books === null ? (
        <Progress label={t('checking')} value={null} />
      ) : (
        <>
          <Verdict books={books} />
          <Counts books={books} />
          <Troubles books={books} />
          <Fingerprints books={books} />
        </>
      )}
      <Suspense>
        <ToolsItems />
      </Suspense>
    </Screen>
  );
}

/** What tools add about how the books are kept. */
function ToolsItems(): ReactNode {
  const items = useUsedParts().map(({ name, BooksItems }) => BooksItems && <BooksItems key={name} />);
  return items.some((item) => item !== undefined) ? <List>{items}</List> : null;
}

function useBooks(): BooksView | null {
  const { group, version } = useGroup();
  const [books, setBooks] = useState<BooksView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the books
  useEffect(() => {
    let current = true;
    void minga()
      .books(group)
      .then((view) => {
        if (current) setBooks(view);
      });
    return () => {
      current = false;
    };
  }, [group, version]);
  return books;
}
