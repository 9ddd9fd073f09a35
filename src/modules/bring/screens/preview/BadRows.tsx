import { type ReactNode, useContext } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { RowElement } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { Fault } from '../../table.ts';
import styles from './BadRows.module.css';
import type { PreviewProps } from './PreviewFile.tsx';

/** Every row that can not be taken in, with all that is wrong about it. Each is left out by its person, or nothing goes on. */
export function BadRows({ draft, change, preview }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const { choices } = draft;
  const faults = new Map<number, Fault[]>();
  for (const fault of preview.faults) faults.set(fault.row, [...(faults.get(fault.row) ?? []), fault]);
  // What fell too far is no fault any more once it is left out, and can still be put back.
  for (const row of choices.leftOut) if (!faults.has(row)) faults.set(row, []);
  if (faults.size === 0) return null;
  const leaveOut = (rows: readonly number[]): void => change({ choices: { ...choices, leftOut: rows } });
  const rows = [...faults].sort(([left], [right]) => left - right);
  return (
    <Card title={t('bad', { count: faults.size })}>
      <p>{t('badHow')}</p>
      <LongList label={t('bad', { count: faults.size })}>
        {rows.map(([row, its]) => (
          <BadRow
            key={row}
            row={row}
            text={textOf(draft.table?.cells[row - 1])}
            faults={its}
            leftOut={choices.leftOut.includes(row)}
            onChange={(out) =>
              leaveOut(out ? [...choices.leftOut, row] : choices.leftOut.filter((each) => each !== row))
            }
          />
        ))}
      </LongList>
      {rows.length > 1 && <Button onPress={() => leaveOut(rows.map(([row]) => row))}>{t('leaveAllOut')}</Button>}
    </Card>
  );
}

/** Enough to know the row again. */
const textMost = 120;

function textOf(cells: readonly string[] = []): string {
  const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
  return text.length <= textMost ? text : `${text.slice(0, textMost)}…`;
}

function BadRow(props: {
  readonly row: number;
  /** As the file has it. */
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly leftOut: boolean;
  readonly onChange: (out: boolean) => void;
}): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const Element = useContext(RowElement);
  const why = props.faults.map(({ code, text }) => t(`fault.${code}`, { text })).join(' ');
  return (
    <Element className={styles.row}>
      <Checkbox
        label={t('leaveOut', { row: format.number(props.row) })}
        hint={
          <>
            <bdi>{props.text}</bdi>
            {why !== '' && (
              <>
                <br />
                {why}
              </>
            )}
          </>
        }
        checked={props.leftOut}
        onChange={props.onChange}
      />
    </Element>
  );
}
