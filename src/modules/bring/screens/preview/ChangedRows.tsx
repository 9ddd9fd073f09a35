import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** Rows that are taken in otherwise than they stand in the file. */
export function ChangedRows({ draft, preview, unit }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const notes = preview.notes.filter(({ row }) => !draft.choices.leftOut.includes(row));
  if (notes.length === 0) return null;
  const label = t('changed', { count: notes.length });
  return (
    <Disclosure summary={label} open={true}>
      <LongList label={label}>
        {notes.map((note) => {
          const row = format.number(note.row);
          const said =
            note.is === 'rounded'
              ? t('rounded', { row, text: note.text, amount: format.plainAmount(note.amount, unit) })
              : t('shortened', { row });
          return <ListItem key={`${note.row} ${note.is}`} title={said} />;
        })}
      </LongList>
    </Disclosure>
  );
}
