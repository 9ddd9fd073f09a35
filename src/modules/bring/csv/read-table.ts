/** A file of comma, semicolon or tab separated values as rows of cells. What the cells say is for `../read-rows.ts`. */
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Table } from '../table.ts';
import { decodeText } from './decode-text.ts';

/** A village's books of many years; kept with the choices made about it while its person looks through it. */
const bytesMost = 2 * 1024 * 1024;
const separators = [',', ';', '\t'] as const;
/** From, to, what for, how much. */
const columnsLeast = 4;

export type TableFault = 'too-large' | 'not-a-table' | 'empty';

export function readTable(bytes: Uint8Array): Result<Table, TableFault> {
  if (bytes.length > bytesMost) return err('too-large');
  const text = decodeText(bytes);
  // Spreadsheets' own files and pictures are full of these, and text has none.
  if (text.includes('\0')) return err('not-a-table');
  if (text.trim() === '') return err('empty');
  const [first, ...others] = separators.map((separator) => readWith(separator, text));
  return ok(others.reduce((best, each) => (isBetter(each, best) ? each : best), first as Table));
}

function isBetter(one: Table, other: Table): boolean {
  const [ours, theirs] = [fullRows(one), fullRows(other)];
  return ours > theirs || (ours === theirs && marksLeft(one) < marksLeft(other));
}

/** Quotation marks that were read as part of a word: where cells are cut rightly, most of them are around cells. */
const marksLeft = ({ cells }: Table): number => cells.flat().join('').split('"').length;

function readWith(delimiter: string, text: string): Table {
  const { data, errors } = papaparse.parse(text, { delimiter, skipEmptyLines: false });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? (row ?? []) : [])));
  return { cells: data, broken: [...broken] };
}

/**
 * How many whole rows have enough columns, and as many as most do: with a wrong separator they have one, or any number, and
 * cells break off in the middle.
 */
function fullRows({ cells, broken }: Table): number {
  const counts = new Map<number, number>();
  cells.forEach(({ length }, at) => {
    if (length >= columnsLeast && !broken.includes(at)) counts.set(length, (counts.get(length) ?? 0) + 1);
  });
  return Math.max(0, ...counts.values());
}
