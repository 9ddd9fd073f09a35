/** Which column of a file is which. */
import { isDateLike } from './dates.ts';
import { fieldCalled } from './headings.ts';
import type { Columns, Field, Table } from './table.ts';

export type Layout = {
  readonly columns: Columns;
  /** The first line is no row: it says what the columns are. */
  readonly hasHeading: boolean;
  /** The widest row's. */
  readonly columnCount: number;
};

/** Fewer could be a row in which somebody is called *A*. */
const headingsLeast = 3;

/** As the headings say, else in the usual order: from, to, what for, how much. A heading is known by its words. */
export function layoutOf(table: Table, chosen: Columns | null): Layout {
  const filled = table.cells.filter(isFilled);
  const [first = []] = filled;
  const at = headingsOf(first);
  const hasHeading = at.size >= headingsLeast;
  const columnCount = filled.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = chosen ?? namedColumns(at) ?? usualColumns(hasHeading ? filled.slice(1) : filled, columnCount);
  return { columns, columnCount, hasHeading };
}

export const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

function headingsOf(cells: readonly string[]): ReadonlyMap<Field, number> {
  const at = new Map<Field, number>();
  cells.forEach((cell, column) => {
    const field = fieldCalled(cell);
    if (field !== null && !at.has(field)) at.set(field, column);
  });
  return at;
}

function namedColumns(at: ReadonlyMap<Field, number>): Columns | null {
  const [from, to, amount] = [at.get('from'), at.get('to'), at.get('amount')];
  if (from === undefined || to === undefined || amount === undefined) return null;
  return { from, to, amount, description: at.get('description') ?? null, date: at.get('date') ?? null };
}

/** A column of days may stand anywhere among the four. */
function usualColumns(rows: readonly (readonly string[])[], columnCount: number): Columns {
  const sample = rows.slice(0, 100);
  const isDates = (column: number): boolean => {
    const said = sample.map((cells) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
    return said.length > 0 && said.every(isDateLike);
  };
  const all = Array.from({ length: columnCount }, (_, column) => column);
  const date = columnCount > 4 ? (all.find(isDates) ?? null) : null;
  const [from = 0, to = 1, description = 2, amount = 3] = all.filter((column) => column !== date);
  return { from, to, amount, description, date };
}
