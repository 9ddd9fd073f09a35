import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useGroup } from '../../view/stores.ts';
import type { BooksView } from '../../view/view-types.ts';
import { booksMessages } from './messages/catalog.ts';

/** Before every figure: whether the books are in order, or what is not. A line against a rule changes nothing in them. */
export function Verdict({ books }: { readonly books: BooksView }): ReactNode {
  const t = useMessages(booksMessages);
  const format = useFormat();
  const { units } = useGroup();
  const { forks, givenBooks, counts, sums } = books;
  const sumOf = (unit: (typeof units)[number]): number => sums.find((each) => each.unit === unit.id)?.sum ?? 0;
  const write = (those: typeof units): string =>
    format.list(those.map((unit) => format.plainAmount(sumOf(unit), unit)));
  const uneven = units.filter((unit) => sumOf(unit) !== 0);
  const wrong = [
    ...(uneven.length > 0 ? [t('wrongSum', { sum: write(uneven) })] : []),
    ...(forks.length > 0 ? [t('wrongForks', { count: forks.length })] : []),
    ...(givenBooks !== null ? [t('wrongGiven')] : []),
  ];
  const missing = [
    ...(counts.unknown > 0 ? [t('yetUnknown', { count: counts.unknown })] : []),
    ...(counts.waiting > 0 ? [t('yetWaiting', { count: counts.waiting })] : []),
  ];
  if (wrong.length + missing.length === 0) return <Notice tone="good">{t('allWell', { sum: write(units) })}</Notice>;
  return (
    <Notice tone={wrong.length > 0 ? 'warning' : undefined}>
      <Stack gap="small">
        <strong>{wrong.length > 0 ? t('notWell') : t('notYet')}</strong>
        {[...wrong, ...missing].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Stack>
    </Notice>
  );
}
