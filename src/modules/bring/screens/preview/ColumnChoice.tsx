import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { Field, Table } from '../../table.ts';
import type { PreviewProps } from './PreviewFile.tsx';

const needed: readonly Field[] = ['from', 'to', 'amount'];
const all: readonly Field[] = ['from', 'to', 'description', 'amount', 'date'];

/** For a file whose headings nobody here knows. Open at once where no row could be read. */
export function ColumnChoice({ draft, change, preview, table }: PreviewProps & { readonly table: Table }): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const { columns, columnCount } = preview.layout;
  const samples = table.cells.find((cells) => cells.length === columnCount) ?? [];
  const places = Array.from({ length: columnCount }, (_, at) => ({
    value: String(at),
    label: t('column', { number: format.number(at + 1), sample: (samples[at] ?? '').slice(0, 30) }),
  }));
  return (
    <Disclosure summary={t('columns')} open={preview.plan.rows.length === 0}>
      <Stack>
        {all.map((field) => (
          <SelectField
            key={field}
            label={t(`column.${field}`)}
            value={columns[field] === null ? '' : String(columns[field])}
            onChange={(place) =>
              change({
                choices: { ...draft.choices, columns: { ...columns, [field]: place === '' ? null : Number(place) } },
              })
            }
            options={needed.includes(field) ? places : [{ value: '', label: t('noColumn') }, ...places]}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}
