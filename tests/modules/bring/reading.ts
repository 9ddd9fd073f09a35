/** Files for the tests: bytes in, rows out. */
import type { UnitId } from '../../../src/core/ids.ts';
import type { Unit } from '../../../src/core/membership/state.ts';
import { readTable } from '../../../src/modules/bring/csv/read-table.ts';
import { type ReadRows, readRows } from '../../../src/modules/bring/read-rows.ts';
import { type Choices, noChoices, type Table } from '../../../src/modules/bring/table.ts';

export const hours: Unit = { id: 'h' as UnitId, name: 'hours', is: 'time', scale: 0 };
export const soles: Unit = { id: 's' as UnitId, name: 'soles', is: 'decimal', scale: 2 };
export const marbles: Unit = { id: 'm' as UnitId, name: 'marbles', is: 'decimal', scale: 0 };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf8WithMark = (text: string): Uint8Array => utf8(`\ufeff${text}`);
/** Of letters below U+0100 alone. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function tableOf(bytes: Uint8Array): Table {
  const table = readTable(bytes);
  if (!table.ok) throw new Error(`the test's file can be read: ${table.error}`);
  return table.value;
}

export const read = (text: string | Uint8Array, choices: Partial<Choices> = {}, unit = hours): ReadRows =>
  readRows(tableOf(typeof text === 'string' ? utf8(text) : text), unit, { ...noChoices, ...choices });

/** What is wrong with a file, a line each: "3 amount amount-zero". */
export const faultsOf = ({ faults }: Pick<ReadRows, 'faults'>): string[] =>
  faults.map(({ row, field, code }) => `${row} ${field} ${code}`);
