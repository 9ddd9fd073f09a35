import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useGroup } from '../../../../view/stores.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { notify } from './notifying.ts';
import { useFitWords } from './use-fit-words.ts';

/** Draws nothing. On whichever screen its person left the group, what has come since is told of once. */
export function Notifier(): ReactNode {
  const t = useMessages(listingsMessages);
  const wordsOf = useFitWords();
  const { group, errands, opening } = useGroup();
  const known = useRef<ReadonlySet<string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words are no news
  useEffect(() => {
    if (opening) return;
    const fitting = errands.filter(({ topic }) => topic === 'listings.fits');
    const before = known.current;
    known.current = new Set(fitting.map(({ id }) => id));
    if (before === null) return;
    for (const errand of fitting) {
      if (before.has(errand.id)) continue;
      const path = `/g/${group}/market/${errand.subject}`;
      void notify({ title: t('fitsTitle'), body: wordsOf(errand), tag: `${group}/${errand.id}`, path });
    }
  }, [group, errands, opening]);
  return null;
}
