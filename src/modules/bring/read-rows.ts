/** From cells to rows. Nothing is guessed in silence: what can not be read is named, and what was changed as well. */
import type { Unit } from '../../core/membership/state.ts';
import { decimalMarkIn, firstUnclearAmount, readAmount } from './amounts.ts';
import { isFilled, type Layout, layoutOf } from './columns.ts';
import { dayFirstIn, firstUnclearDate, readDate } from './dates.ts';
import { nameMost, type SameName, sameNames, spelling, trimmed } from './names.ts';
import type { DecimalMark } from './numbers.ts';
import type { Choices, Fault, Field, Note, Row, Table } from './table.ts';

/** As many as one line of a record may have. (protocol §2) */
const descriptionMost = 280;

export type ReadRows = {
  readonly layout: Layout;
  /** How many rows say anything, good or bad. */
  readonly count: number;
  /** Those that can be taken in, in the order of the file. */
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  /** What only a person can say, said or not, each with a cell that shows why it is asked; `null`: no need to ask. */
  readonly unclear: { readonly date: string | null; readonly amount: string | null };
  readonly sameNames: readonly SameName[];
};

type Line = { readonly number: number; readonly cells: readonly string[]; readonly isBroken: boolean };
type Reading = {
  readonly unit: Unit;
  readonly layout: Layout;
  readonly decimal: DecimalMark | null;
  readonly dayFirst: boolean | null;
  readonly nameOf: (name: string) => string;
};

export function readRows(table: Table, unit: Unit, choices: Choices): ReadRows {
  const layout = layoutOf(table, choices.columns);
  const broken = new Set(table.broken);
  const lines = table.cells
    .map((cells, at): Line => ({ number: at + 1, cells, isBroken: broken.has(at) }))
    .filter(({ cells }) => isFilled(cells))
    .slice(layout.hasHeading ? 1 : 0);
  const { columns } = layout;
  const cellsOf = (field: Field): string[] => lines.map((line) => cellIn(line, layout, field));
  const groups = sameNames([...cellsOf('from'), ...cellsOf('to')].map(trimmed).filter(Boolean), choices.onePerson);
  const [mark, dayFirst] = [decimalMarkIn(cellsOf('amount'), unit), dayFirstIn(cellsOf('date'))];
  const said = { decimal: mark ?? choices.decimalMark, dayFirst: dayFirst ?? choices.dayFirst };
  const reading = { unit, layout, ...said, nameOf: spelling(groups) };
  const read = lines.map((line) => readLine(line, reading));
  return {
    layout,
    count: lines.length,
    rows: read.flatMap(({ row }) => row ?? []),
    faults: read.flatMap(({ faults }) => faults),
    notes: read.flatMap(({ row, notes }) => (row === null ? [] : notes)),
    unclear: {
      date: columns.date !== null && dayFirst === null ? firstUnclearDate(cellsOf('date')) : null,
      amount: mark === null ? firstUnclearAmount(cellsOf('amount'), unit) : null,
    },
    sameNames: groups,
  };
}

function cellIn({ cells }: Line, { columns }: Layout, field: Field): string {
  const column = columns[field];
  return column === null ? '' : (cells[column] ?? '').trim();
}

type ReadLine = { readonly row: Row | null; readonly faults: readonly Fault[]; readonly notes: readonly Note[] };

function readLine(line: Line, reading: Reading): ReadLine {
  const { number } = line;
  const cell = (field: Field): string => cellIn(line, reading.layout, field);
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const blame = (field: Fault['field'], code: Fault['code'], text: string): void => {
    faults.push({ row: number, field, code, text });
  };
  const whole = line.cells.join(' | ');
  if (line.isBroken) blame('row', 'quotes-broken', whole);
  else if (line.cells.length < leastOf(reading.layout)) blame('row', 'columns-missing', whole);
  if (faults.length > 0) return { row: null, faults, notes };

  const name = (field: 'from' | 'to'): string => {
    const text = trimmed(cell(field));
    if (text === '') blame(field, `${field}-empty`, '');
    if (text.length > nameMost) blame(field, 'name-too-long', text);
    return reading.nameOf(text);
  };
  const [from, to] = [name('from'), name('to')];
  if (from !== '' && from === to) blame('to', 'same-account', to);
  const read = readAmount(cell('amount'), reading.unit, reading.decimal);
  if (!read.ok) blame('amount', read.error, cell('amount'));
  const date = cell('date') === '' ? null : readDate(cell('date'), reading.dayFirst);
  if (cell('date') !== '' && date === null) blame('date', 'date-unsound', cell('date'));
  const said = cell('description');
  const description = shortened(said);
  if (description !== said) notes.push({ is: 'shortened', row: number, text: said });
  if (!read.ok || faults.length > 0) return { row: null, faults, notes };
  const { amount, rounded } = read.value;
  if (rounded) notes.push({ is: 'rounded', row: number, text: cell('amount'), amount });
  return { row: { number, from, to, amount, date, description }, faults, notes };
}

/** A row may end early where nothing more is said; from, to and how much it must have. */
const leastOf = ({ columns }: Layout): number => 1 + Math.max(columns.from, columns.to, columns.amount);

/** Half of a sign that takes two places would be none. */
const shortened = (text: string): string =>
  text.length <= descriptionMost ? text : text.slice(0, descriptionMost).replace(/[\ud800-\udbff]$/, '');
